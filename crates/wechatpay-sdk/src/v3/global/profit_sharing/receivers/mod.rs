//! `/v3/global/profit-sharing/receivers`

pub mod account;

use crate::chain::{Members, Method};

/// `/v3/global/profit-sharing/receivers`
#[derive(Clone)]
pub struct Receivers {
    pub(crate) node: crate::chain::Node,
}

impl Receivers {
    /// `/{account}`: 接收方账号
    pub fn account(&self, value: impl Into<String>) -> account::Account {
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
    ///     .relation_type(post::RelationType::from("SERVICE_PROVIDER"))
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/profit-sharing/receivers", request)
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
    pub fn delete(&self, request: delete::Request) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/global/profit-sharing/receivers",
            Members::Body(Box::new(request)),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/receivers")
    }
}

/// 添加分账接收方
pub mod post {

    enumeration! {
        /// 分账接收方类型
        Type {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 与分账方的关系类型
        RelationType {
            SUPPLIER = "SUPPLIER",
            DISTRIBUTOR = "DISTRIBUTOR",
            TAX_SERVICE_PROVIDER = "TAX_SERVICE_PROVIDER",
            IT_SERVICE_PROVIDER = "IT_SERVICE_PROVIDER",
            CUSTOM = "CUSTOM",
        }
    }

    enumeration! {
        /// 分账接收方类型
        ResponseType {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 与分账方的关系类型
        ResponseRelationType {
            SUPPLIER = "SUPPLIER",
            DISTRIBUTOR = "DISTRIBUTOR",
            TAX_SERVICE_PROVIDER = "TAX_SERVICE_PROVIDER",
            IT_SERVICE_PROVIDER = "IT_SERVICE_PROVIDER",
            CUSTOM = "CUSTOM",
        }
    }

    /// 添加分账接收方：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型
        pub r#type: Type,
        /// 分账接收方帐号
        pub account: Option<String>,
        /// 分账个人接收方姓名，加密传输
        pub name: Option<crate::Sensitive>,
        /// 是否已经获取用户实名信息授权
        pub authorized: Option<bool>,
        /// 与分账方的关系类型
        pub relation_type: RelationType,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
        /// 分账场景详细描述
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围
        pub major_service: Option<String>,
        /// 分账接收方预计分账比例
        pub expected_ratio: Option<i64>,
        /// 增加分账接收方申请函文件ID
        pub application_file_id: Option<String>,
        /// 分账方与接收方合作关系证明文件ID
        pub partnership_file_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 应用ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分账接收方类型
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方帐号
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 是否已经获取用户实名信息授权
        pub fn authorized<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.authorized = value.into_member();
            self
        }

        /// 与分账方的关系类型
        pub fn relation_type<M>(mut self, value: impl crate::IntoMember<RelationType, M>) -> Self {
            self.relation_type = value.into_member().unwrap_or_default();
            self
        }

        /// 自定义的分账关系
        pub fn custom_relation<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_relation = value.into_member();
            self
        }

        /// 分账场景详细描述
        pub fn scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.scene = value.into_member();
            self
        }

        /// 接收方商户的主营业务范围
        pub fn major_service<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.major_service = value.into_member();
            self
        }

        /// 分账接收方预计分账比例
        pub fn expected_ratio<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.expected_ratio = value.into_member();
            self
        }

        /// 增加分账接收方申请函文件ID
        pub fn application_file_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.application_file_id = value.into_member();
            self
        }

        /// 分账方与接收方合作关系证明文件ID
        pub fn partnership_file_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partnership_file_id = value.into_member();
            self
        }
    }

    /// 添加分账接收方：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: ResponseType,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称，加密传输
        pub name: Option<crate::Sensitive>,
        /// 与分账方的关系类型
        pub relation_type: ResponseRelationType,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => r#type: Optional "type",
            4 => account: Optional "account",
            5 => name: Optional "name",
            6 => authorized: Optional "authorized",
            7 => relation_type: Optional "relation_type",
            8 => custom_relation: Optional "custom_relation",
            9 => scene: Optional "scene",
            10 => major_service: Optional "major_service",
            11 => expected_ratio: Optional "expected_ratio",
            12 => application_file_id: Optional "application_file_id",
            13 => partnership_file_id: Optional "partnership_file_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => r#type: Optional "type",
            2 => account: Optional "account",
            3 => name: Optional "name",
            4 => relation_type: Optional "relation_type",
            5 => custom_relation: Optional "custom_relation",
            6 => scene: Optional "scene",
            7 => major_service: Optional "major_service",
            8 => expected_ratio: Optional "expected_ratio",
            9 => file_id: Optional "file_id",
            10 => state: Optional "state",
            11 => fail_reason: Optional "fail_reason",
            12 => application_file_id: Optional "application_file_id",
            13 => partnership_file_id: Optional "partnership_file_id",
        }
    }
}

/// 删除分账接收方
pub mod delete {

    enumeration! {
        /// 分账接收方类型
        Type {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    /// 删除分账接收方：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型
        pub r#type: Type,
        /// 分账接收方帐号
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 应用ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分账接收方类型
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方帐号
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => r#type: Optional "type",
            4 => account: Optional "account",
        }
    }
}
