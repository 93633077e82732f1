//! `v2/pay/profitsharingaddreceiver`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/profitsharingaddreceiver`
#[derive(Clone, Debug)]
pub struct Profitsharingaddreceiver(pub(crate) Node);

impl Profitsharingaddreceiver {
    /// 添加分账接收方 (direct and partner)
    ///
    /// `POST /pay/profitsharingaddreceiver`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingaddreceiver::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("190001001")
    ///             .name("示例商户全称")
    ///             .relation_type(post::RelationType::SERVICE_PROVIDER)
    ///             .custom_relation("代理商"),
    ///     );
    /// let answer = client.v2().pay().profitsharingaddreceiver().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983255)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/profitsharingaddreceiver", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/profitsharingaddreceiver");

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
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            STORE = "STORE",
            STAFF = "STAFF",
            STORE_OWNER = "STORE_OWNER",
            PARTNER = "PARTNER",
            HEADQUARTER = "HEADQUARTER",
            BRAND = "BRAND",
            DISTRIBUTOR = "DISTRIBUTOR",
            USER = "USER",
            SUPPLIER = "SUPPLIER",
            CUSTOM = "CUSTOM",
            PLATFORM = "PLATFORM",
            OTHERS = "OTHERS",
        }
    }

    /// 添加分账接收方：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 分账接收方JSON格式字符串
        pub receiver: Required<JsonText<Receiver>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 分账接收方JSON格式字符串
        #[inline]
        pub fn receiver(mut self, value: impl Into<JsonText<Receiver>>) -> Self {
            self.receiver = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sign_type", &mut self.sign_type),
                ("receiver", &mut self.receiver),
            ]);
        }
    }

    /// 分账接收方JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receiver {
        /// 分账接收方类型
        pub r#type: Required<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Required<String>,
        /// 分账个人接收方姓名
        pub name: Option<String>,
        /// 与分账方的关系类型
        pub relation_type: Option<Enumeration<RelationType>>,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
    }

    impl Receiver {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 分账接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 分账接收方账号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Required::set(value.into());
            self
        }

        /// 分账个人接收方姓名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
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
    }

    impl Message for Receiver {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("relation_type", &mut self.relation_type),
                ("custom_relation", &mut self.custom_relation),
            ]);
        }
    }

    /// 添加分账接收方：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 分账接收方
        pub receiver: Option<JsonText<ResponseReceiver>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("receiver", &mut self.receiver),
            ]);
        }
    }

    /// 分账接收方
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseReceiver {
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
    }

    impl Message for ResponseReceiver {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("type", &mut self.r#type), ("account", &mut self.account)]);
        }
    }

    message!(Request, Receiver, Response, ResponseReceiver);
}
