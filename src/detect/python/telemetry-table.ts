/** The release of opentelemetry-python-contrib that this table is taken from. */
export const telemetryRelease = '0.66b1';

/** Instrumentations that suit every program. */
export const defaultInstrumentations: readonly string[] = [
  'asyncio',
  'dbapi',
  'exceptions',
  'logging',
  'sqlite3',
  'threading',
  'urllib',
  'wsgi',
];

/**
 * Library (normalised), the versions an instrumentation supports, and the instrumentation's name without its prefix.
 * Facts of `opentelemetry-bootstrap` at `telemetryRelease`; a name with a version has releases of its own.
 */
export const instrumentations: readonly (readonly [
  library: string,
  versions: string,
  name: string,
])[] = [
  ['openai', '>=1.26.0', 'openai-v2==2.4b0'],
  ['google-cloud-aiplatform', '>=1.64', 'vertexai==2.2b0'],
  ['aio-pika', '>=7.2.0,<11.0.0', 'aio-pika'],
  ['aiohttp', '~=3.0', 'aiohttp-client'],
  ['aiohttp', '~=3.0', 'aiohttp-server'],
  ['aiokafka', '>=0.8,<1.0', 'aiokafka'],
  ['aiopg', '>=0.13.0,<2.0.0', 'aiopg'],
  ['asgiref', '~=3.0', 'asgi'],
  ['asyncclick', '~=8.0', 'asyncclick'],
  ['asyncpg', '>=0.12.0', 'asyncpg'],
  ['boto3', '~=1.0', 'boto3sqs'],
  ['botocore', '~=1.0', 'botocore'],
  ['aiobotocore', '>=2.0,<4.0', 'botocore'],
  ['cassandra-driver', '~=3.25', 'cassandra'],
  ['scylla-driver', '~=3.25', 'cassandra'],
  ['celery', '>=4.0,<6.0', 'celery'],
  ['click', '>=8.1.3,<9.0.0', 'click'],
  ['confluent-kafka', '>=1.8.2,<3.0.0', 'confluent-kafka'],
  ['django', '>=2.0', 'django'],
  ['falcon', '>=1.4.1,<5.0.0', 'falcon'],
  ['fastapi', '~=0.92', 'fastapi'],
  ['flask', '>=1.0', 'flask'],
  ['grpcio', '>=1.42.0', 'grpc'],
  ['httpx', '>=0.18.0', 'httpx'],
  ['httpx2', '>=2.0.0', 'httpx'],
  ['jinja2', '>=2.7,<4.0', 'jinja2'],
  ['kafka-python', '>=2.0,<4.0', 'kafka-python'],
  ['mysql-connector-python', '>=8.0', 'mysql'],
  ['mysqlclient', '<3', 'mysqlclient'],
  ['pika', '>=0.12.0', 'pika'],
  ['psycopg', '>=3.1.0', 'psycopg'],
  ['psycopg2', '>=2.7.3.1', 'psycopg2'],
  ['psycopg2-binary', '>=2.7.3.1', 'psycopg2'],
  ['pymemcache', '>=1.3.5,<5', 'pymemcache'],
  ['pymongo', '>=3.1,<5.0', 'pymongo'],
  ['pymssql', '>=2.1.5,<3', 'pymssql'],
  ['pymysql', '<2', 'pymysql'],
  ['pyramid', '>=1.7', 'pyramid'],
  ['redis', '>=2.6', 'redis'],
  ['remoulade', '>=0.50', 'remoulade'],
  ['requests', '~=2.0', 'requests'],
  ['sqlalchemy', '>=1.0.0,<2.1.0', 'sqlalchemy'],
  ['starlette', '>=0.13', 'starlette'],
  ['structlog', '>=21.1', 'structlog'],
  ['psutil', '>=5', 'system-metrics'],
  ['tornado', '>=5.1.1', 'tornado'],
  ['tortoise-orm', '>=0.17.0', 'tortoiseorm'],
  ['pydantic', '>=1.10.2', 'tortoiseorm'],
  ['urllib3', '>=1.0.0,<3.0.0', 'urllib3'],
];
