//! `/v3/marketing/bank/packages/{package_id}/tasks`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/bank/packages/{package_id}/tasks`
pub struct Tasks(pub(crate) Node);

impl Tasks {
    /// 查询上传任务列表
    ///
    /// `GET /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank::packages::package_id::tasks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .status(get::Status::PROCESSING)
    ///     .filename("active_user.csv")
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .bank()
    ///     .packages()
    ///     .package_id("8473295")
    ///     .tasks()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 导入定向用户协议号
    ///
    /// `POST /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank::packages::package_id::tasks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .bank_type("1");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .bank()
    ///     .packages()
    ///     .package_id("8473295")
    ///     .tasks()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank/packages/{package_id}/tasks", rest)
    }
}

/// 查询上传任务列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/bank/packages/{package_id}/tasks");

    enumeration! {
        /// 任务状态
        Status {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
    }

    /// 查询上传任务列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Status>>("status"),
            optional::<String>("filename"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 任务状态（必填）
        pub fn status(self, value: impl Into<Enumeration<Status>>) -> Self {
            Self(self.0.with::<Enumeration<Status>>("status", value.into()))
        }

        /// 文件名
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("filename", value.into()))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询上传任务列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 上传任务列表
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("offset", &mut self.offset),
                2 => Named("limit", &mut self.limit),
                3 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 上传任务列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 上传任务
        pub task_id: Option<String>,
        /// 号码包id
        pub package_id: Option<String>,
        /// 文件名
        pub filename: Option<String>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 创建上传任务的时间
        pub create_time: Option<Time>,
        /// 上传任务最近一次更新的时间
        pub update_time: Option<String>,
        /// 任务状态
        pub status: Option<Enumeration<Status>>,
        /// 成功数
        pub success_count: Option<i64>,
        /// 失败数
        pub fail_count: Option<i64>,
        /// 匹配成功的微信用户数
        pub success_user_count: Option<i64>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("task_id", &mut self.task_id),
                1 => Named("package_id", &mut self.package_id),
                2 => Named("filename", &mut self.filename),
                3 => Named("bank_type", &mut self.bank_type),
                4 => Named("create_time", &mut self.create_time),
                5 => Named("update_time", &mut self.update_time),
                6 => Named("status", &mut self.status),
                7 => Named("success_count", &mut self.success_count),
                8 => Named("fail_count", &mut self.fail_count),
                9 => Named("success_user_count", &mut self.success_user_count),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}

/// 导入定向用户协议号
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, message, request, required,
    };
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub use crate::v3::marketing::bank::packages::package_id::tasks::get::Status;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/bank/packages/{package_id}/tasks").upload(
            Multipart {
                file: "file",
                name: Some("filename"),
                digest: "sha256",
                algorithm: Algorithm::Sha256,
            },
        );

    /// 导入定向用户协议号：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<Upload>("file"), required::<String>("bank_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 快捷交易协议号文件（必填）
        #[inline]
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.with("file", value))
        }

        /// 银行类型（必填）
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_type", value.into()))
        }
    }

    /// 导入定向用户协议号：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 上传任务
        pub task_id: Option<String>,
        /// 号码包id
        pub package_id: Option<String>,
        /// 文件名
        pub filename: Option<String>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 创建上传任务的时间
        pub create_time: Option<Time>,
        /// 上传任务最近一次更新的时间
        pub update_time: Option<String>,
        /// 任务状态
        pub status: Option<Enumeration<Status>>,
        /// 失败数
        pub fail_count: Option<i64>,
        /// 成功数
        pub success_count: Option<i64>,
        /// 匹配成功的微信用户数
        pub success_user_count: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("task_id", &mut self.task_id),
                1 => Named("package_id", &mut self.package_id),
                2 => Named("filename", &mut self.filename),
                3 => Named("bank_type", &mut self.bank_type),
                4 => Named("create_time", &mut self.create_time),
                5 => Named("update_time", &mut self.update_time),
                6 => Named("status", &mut self.status),
                7 => Named("fail_count", &mut self.fail_count),
                8 => Named("success_count", &mut self.success_count),
                9 => Named("success_user_count", &mut self.success_user_count),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
