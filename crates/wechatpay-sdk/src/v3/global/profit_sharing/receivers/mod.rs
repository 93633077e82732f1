//! `/v3/global/profit-sharing/receivers`

pub mod account;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/global/profit-sharing/receivers`
pub struct Receivers {
    pub(crate) node: Node,
}

impl Receivers {
    /// `/{account}`: 接收方账号
    #[inline]
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/v3/global/profit-sharing/receivers").message(request.0)
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
        self.node
            .call_empty(Method::DELETE, "/v3/global/profit-sharing/receivers")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/profit-sharing/receivers", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional};
    use crate::sensitive::Sensitive;

    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;
    pub use crate::v3::global::profit_sharing::receivers::account::get::RelationType;

    /// 添加分账接收方：请求
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
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<Enumeration<Type>>("type", value))
        }

        /// 分账接收方帐号
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("name", value))
        }

        /// 是否已经获取用户实名信息授权
        #[inline]
        pub fn authorized(self, value: bool) -> Self {
            Self(self.0.with("authorized", value))
        }

        /// 与分账方的关系类型
        pub fn relation_type(self, value: impl Into<Enumeration<RelationType>>) -> Self {
            Self(self.0.with_some::<Enumeration<RelationType>>("relation_type", value))
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
    use crate::message::{Enumeration, Listed, Object, optional};

    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

    /// 删除分账接收方：请求
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
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<Enumeration<Type>>("type", value))
        }

        /// 分账接收方帐号
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }
    }

    request!(Request);
}
