//! `/v3/global/profit-sharing/receivers`

pub mod account;

use crate::chain::{Members, Method};

/// `/v3/global/profit-sharing/receivers`
pub struct Receivers {
    pub(crate) node: crate::chain::Node,
}

impl Receivers {
    /// `/{account}`: 接收方账号
    pub fn account(self, value: impl Into<String>) -> account::Account {
        account::Account { node: self.node.bind("account", value) }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/profit-sharing/receivers", request.0)
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
    pub fn delete(self, request: delete::Request) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/global/profit-sharing/receivers",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/receivers")
    }
}

/// 添加分账接收方
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;
    pub use crate::v3::global::profit_sharing::receivers::account::get::RelationType;

    /// 添加分账接收方：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<crate::Enumeration<Type>>("type"),
            message::optional::<String>("account"),
            message::optional::<crate::Sensitive>("name"),
            message::optional::<bool>("authorized"),
            message::optional::<crate::Enumeration<RelationType>>("relation_type"),
            message::optional::<String>("custom_relation"),
            message::optional::<String>("scene"),
            message::optional::<String>("major_service"),
            message::optional::<i64>("expected_ratio"),
            message::optional::<String>("application_file_id"),
            message::optional::<String>("partnership_file_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 分账接收方类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 分账接收方帐号
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 是否已经获取用户实名信息授权
        #[inline]
        pub fn authorized(self, value: bool) -> Self {
            Self(self.0.with("authorized", value))
        }

        /// 与分账方的关系类型
        pub fn relation_type(self, value: impl Into<crate::Enumeration<RelationType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RelationType>>("relation_type", value))
        }

        /// 自定义的分账关系
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("custom_relation", value))
        }

        /// 分账场景详细描述
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("scene", value))
        }

        /// 接收方商户的主营业务范围
        pub fn major_service(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("major_service", value))
        }

        /// 分账接收方预计分账比例
        #[inline]
        pub fn expected_ratio(self, value: i64) -> Self {
            Self(self.0.with("expected_ratio", value))
        }

        /// 增加分账接收方申请函文件ID
        pub fn application_file_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("application_file_id", value))
        }

        /// 分账方与接收方合作关系证明文件ID
        pub fn partnership_file_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("partnership_file_id", value))
        }
    }

    /// 添加分账接收方：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称，加密传输
        pub name: Option<crate::Sensitive>,
        /// 与分账方的关系类型
        pub relation_type: Option<crate::Enumeration<RelationType>>,
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

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => r#type: "type",
            2 => account: "account",
            3 => name: "name",
            4 => relation_type: "relation_type",
            5 => custom_relation: "custom_relation",
            6 => scene: "scene",
            7 => major_service: "major_service",
            8 => expected_ratio: "expected_ratio",
            9 => file_id: "file_id",
            10 => state: "state",
            11 => fail_reason: "fail_reason",
            12 => application_file_id: "application_file_id",
            13 => partnership_file_id: "partnership_file_id",
        }
    }
}

/// 删除分账接收方
pub mod delete {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

    /// 删除分账接收方：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<crate::Enumeration<Type>>("type"),
            message::optional::<String>("account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 分账接收方类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 分账接收方帐号
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }
    }

    request!(Request);
}
