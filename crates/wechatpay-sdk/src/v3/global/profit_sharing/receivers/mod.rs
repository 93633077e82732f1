//! `/v3/global/profit-sharing/receivers`

pub mod account;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/profit-sharing/receivers`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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
        self.0.call_empty(&delete::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::profit_sharing::orders::unfreeze::post::Type;
    pub use crate::v3::global::profit_sharing::receivers::account::get::RelationType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/profit-sharing/receivers")
            .at("apihk.mch.weixin.qq.com", "");

    /// 添加分账接收方：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方帐号
        pub account: Option<String>,
        /// 分账个人接收方姓名，加密传输
        pub name: Option<Sensitive>,
        /// 是否已经获取用户实名信息授权
        pub authorized: Option<bool>,
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
        /// 增加分账接收方申请函文件ID
        pub application_file_id: Option<String>,
        /// 分账方与接收方合作关系证明文件ID
        pub partnership_file_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 分账接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 分账接收方帐号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Some(value.into());
            self
        }

        /// 分账个人接收方姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 是否已经获取用户实名信息授权
        #[inline]
        pub fn authorized(mut self, value: bool) -> Self {
            self.authorized = Some(value);
            self
        }

        /// 与分账方的关系类型
        #[inline]
        pub fn relation_type(mut self, value: impl Into<Enumeration<RelationType>>) -> Self {
            self.relation_type = Some(value.into());
            self
        }

        /// 自定义的分账关系
        #[inline]
        pub fn custom_relation(mut self, value: impl Into<String>) -> Self {
            self.custom_relation = Some(value.into());
            self
        }

        /// 分账场景详细描述
        #[inline]
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// 接收方商户的主营业务范围
        #[inline]
        pub fn major_service(mut self, value: impl Into<String>) -> Self {
            self.major_service = Some(value.into());
            self
        }

        /// 分账接收方预计分账比例
        #[inline]
        pub fn expected_ratio(mut self, value: i64) -> Self {
            self.expected_ratio = Some(value);
            self
        }

        /// 增加分账接收方申请函文件ID
        #[inline]
        pub fn application_file_id(mut self, value: impl Into<String>) -> Self {
            self.application_file_id = Some(value.into());
            self
        }

        /// 分账方与接收方合作关系证明文件ID
        #[inline]
        pub fn partnership_file_id(mut self, value: impl Into<String>) -> Self {
            self.partnership_file_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("authorized", &mut self.authorized),
                ("relation_type", &mut self.relation_type),
                ("custom_relation", &mut self.custom_relation),
                ("scene", &mut self.scene),
                ("major_service", &mut self.major_service),
                ("expected_ratio", &mut self.expected_ratio),
                ("application_file_id", &mut self.application_file_id),
                ("partnership_file_id", &mut self.partnership_file_id),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("relation_type", &mut self.relation_type),
                ("custom_relation", &mut self.custom_relation),
                ("scene", &mut self.scene),
                ("major_service", &mut self.major_service),
                ("expected_ratio", &mut self.expected_ratio),
                ("file_id", &mut self.file_id),
                ("state", &mut self.state),
                ("fail_reason", &mut self.fail_reason),
                ("application_file_id", &mut self.application_file_id),
                ("partnership_file_id", &mut self.partnership_file_id),
            ]);
        }
    }

    message!(Request, Response);
}

/// 删除分账接收方
pub mod delete {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, message};
    use crate::operation::Operation;

    pub use crate::v3::global::profit_sharing::orders::unfreeze::post::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/global/profit-sharing/receivers")
            .at("apihk.mch.weixin.qq.com", "");

    /// 删除分账接收方：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方帐号
        pub account: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 分账接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 分账接收方帐号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
            ]);
        }
    }

    message!(Request);
}
