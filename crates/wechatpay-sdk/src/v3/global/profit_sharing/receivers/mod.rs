//! `/v3/global/profit-sharing/receivers`

pub mod account;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/profit-sharing/receivers`
pub struct Receivers(pub(crate) Node);

impl Receivers {
    /// `/{account}`: 接收方账号
    #[inline]
    pub fn account(self, value: impl Into<String>) -> account::Account {
        account::Account(self.0.bind("account", value))
    }

    /// 添加分账接收方
    ///
    /// `POST /v3/global/profit-sharing/receivers`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("86693852")
    ///     .name("张三")
    ///     .authorized(true)
    ///     .relation_type("SERVICE_PROVIDER")
    ///     .custom_relation("代理商")
    ///     .scene("该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。")
    ///     .major_service("税务准备服务")
    ///     .expected_ratio(2000)
    ///     .application_file_id("de851a06-5a38-9d31-a102-275a17c477de")
    ///     .partnership_file_id("de851a06-5a38-9d31-a102-275a17c477de");
    /// let answer = client.v3().global().profit_sharing().receivers().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// 删除分账接收方
    ///
    /// `DELETE /v3/global/profit-sharing/receivers`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(delete::Type::MERCHANT_ID)
    ///     .account("86693852");
    /// client.v3().global().profit_sharing().receivers().delete(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
    #[inline]
    pub fn delete(self, request: delete::Request) -> Call<()> {
        self.0.call_empty(&delete::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing/receivers", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Message, Named, Object, message, optional, request};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::profit_sharing::orders::unfreeze::post::Type;
    pub use crate::v3::global::profit_sharing::receivers::account::get::RelationType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/profit-sharing/receivers")
            .at("apihk.mch.weixin.qq.com", "");

    /// 添加分账接收方：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            optional::<String>("appid"),
            optional::<String>("sub_appid"),
            optional::<Enumeration<Type>>("type"),
            optional::<String>("account"),
            optional::<Sensitive>("name"),
            optional::<bool>("authorized"),
            optional::<Enumeration<RelationType>>("relation_type"),
            optional::<String>("custom_relation"),
            optional::<String>("scene"),
            optional::<String>("major_service"),
            optional::<i64>("expected_ratio"),
            optional::<String>("application_file_id"),
            optional::<String>("partnership_file_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 分账接收方类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 分账接收方帐号
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account", value.into()))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("name", value.into()))
        }

        /// 是否已经获取用户实名信息授权
        #[inline]
        pub fn authorized(self, value: bool) -> Self {
            Self(self.0.with("authorized", value))
        }

        /// 与分账方的关系类型
        pub fn relation_type(self, value: impl Into<Enumeration<RelationType>>) -> Self {
            Self(self.0.with::<Enumeration<RelationType>>("relation_type", value.into()))
        }

        /// 自定义的分账关系
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("custom_relation", value.into()))
        }

        /// 分账场景详细描述
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("scene", value.into()))
        }

        /// 接收方商户的主营业务范围
        pub fn major_service(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("major_service", value.into()))
        }

        /// 分账接收方预计分账比例
        #[inline]
        pub fn expected_ratio(self, value: i64) -> Self {
            Self(self.0.with("expected_ratio", value))
        }

        /// 增加分账接收方申请函文件ID
        pub fn application_file_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("application_file_id", value.into()))
        }

        /// 分账方与接收方合作关系证明文件ID
        pub fn partnership_file_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("partnership_file_id", value.into()))
        }
    }

    /// 添加分账接收方：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称，加密传输
        pub name: Option<Sensitive>,
        /// 与分账方的关系类型
        pub relation_type: Option<Enumeration<RelationType>>,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
        /// 分账场景详细描述
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围
        pub major_service: Option<String>,
        /// 分账接收方预计分账比例
        pub expected_ratio: Option<i64>,
        /// 微信文件标识ID
        pub file_id: Option<String>,
        /// 接收方关系状态
        pub state: Option<String>,
        /// 接收关系添加失败原因
        pub fail_reason: Option<String>,
        /// 增加分账接收方申请函文件ID
        pub application_file_id: Option<String>,
        /// 分账方与接收方合作关系证明文件ID
        pub partnership_file_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("type", &mut self.r#type),
                2 => Named("account", &mut self.account),
                3 => Named("name", &mut self.name),
                4 => Named("relation_type", &mut self.relation_type),
                5 => Named("custom_relation", &mut self.custom_relation),
                6 => Named("scene", &mut self.scene),
                7 => Named("major_service", &mut self.major_service),
                8 => Named("expected_ratio", &mut self.expected_ratio),
                9 => Named("file_id", &mut self.file_id),
                10 => Named("state", &mut self.state),
                11 => Named("fail_reason", &mut self.fail_reason),
                12 => Named("application_file_id", &mut self.application_file_id),
                13 => Named("partnership_file_id", &mut self.partnership_file_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 删除分账接收方
pub mod delete {
    use http::Method;

    use crate::message::{Enumeration, Listed, Object, optional, request};
    use crate::operation::Operation;

    pub use crate::v3::global::profit_sharing::orders::unfreeze::post::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/global/profit-sharing/receivers")
            .at("apihk.mch.weixin.qq.com", "");

    /// 删除分账接收方：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            optional::<String>("appid"),
            optional::<String>("sub_appid"),
            optional::<Enumeration<Type>>("type"),
            optional::<String>("account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 分账接收方类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 分账接收方帐号
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account", value.into()))
        }
    }

    request!(Request);
}
