@echo off
rem Waymark: starts the program with the first Java 25 or newer that is found. See `waymark` beside this file.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
for %%d in ("%~dp0..") do set "home=%%~fd"
set "lib=%home%\lib"
set "java="

if defined WAYMARK_JAVA (
    set "java=%WAYMARK_JAVA%"
    if not exist "%WAYMARK_JAVA%" (
        echo waymark: WAYMARK_JAVA names no executable: %WAYMARK_JAVA% >&2
        exit /b 2
    )
)
if not defined java call :try "%home%\runtime\bin\java.exe"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~$PATH:j"
if not defined java for /d %%d in (
    "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*"
) do if not defined java call :try "%%~d\bin\java.exe"
if not defined java (
    echo waymark: no Java %needed% or newer was found. >&2
    echo Install one, or set JAVA_HOME to its folder or WAYMARK_JAVA to its java.exe. >&2
    exit /b 2
)

set "command=%~1"
set "cache=%lib%\waymark-check.aot"
set "tiers=1"
if "%command%"=="" set "tiers=4"
if "%command%"=="lsp" set "tiers=4"
if "%command:~0,7%"=="--stdio" set "tiers=4"
if "%command:~0,8%"=="--socket" set "tiers=4"
if "%command:~0,6%"=="--pipe" set "tiers=4"
if "%tiers%"=="4" set "cache=%lib%\waymark.aot"
set "aot=-Xshare:auto"
if exist "%cache%" set "aot=-XX:AOTCache=%cache%"
if defined WAYMARK_AOT_OUTPUT set "aot=-XX:AOTCacheOutput=%WAYMARK_AOT_OUTPUT%"

"%java%" "%aot%" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=%tiers% -XX:MaxNewSize=64m -Xss4m -Xlog:disable -Xlog:all=warning,aot*=off,cds*=off:stderr ^
    -Djdk.nio.file.WatchService.maxEventsPerPoll=4096 -cp "@CLASSPATH_BAT@" dev.waymark.server.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b
for %%d in ("%~dp1..") do set "candidate=%%~fd"
if not exist "%candidate%\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%candidate%\release"') do set "version=%%~v"
set "version=%version:"=%"
if %version% GEQ %needed% set "java=%~1"
exit /b
