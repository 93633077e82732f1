//! `v2/pay/profitsharingremovereceiver`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/profitsharingremovereceiver`
pub struct Profitsharingremovereceiver(pub(crate) Node);

impl Profitsharingremovereceiver {
    /// 删除分账接收方 (direct and partner)
    ///
    /// `POST /pay/profitsharingremovereceiver`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingremovereceiver::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .receiver(post::Receiver::new().r#type(post::Type::MERCHANT_ID).account("190001001"));
    /// let answer = client.v2().pay().profitsharingremovereceiver().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983295)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/profitsharingremovereceiver", rest)
    }
}

/// 删除分账接收方
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode, SignType};
    pub use crate::v2::pay::profitsharingaddreceiver::post::{ResponseReceiver, Type};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/profitsharingremovereceiver");

    /// 删除分账接收方：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<JsonText<Receiver>>("receiver"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 分账接收方JSON格式字符串（必填）
        pub fn receiver(self, value: impl Into<JsonText<Receiver>>) -> Self {
            Self(self.0.with::<JsonText<Receiver>>("receiver", value.into()))
        }
    }

    /// 分账接收方JSON格式字符串
    #[derive(Clone)]
    pub struct Receiver(pub(crate) Object);

    impl Receiver {
        const MEMBERS: &'static [Listed] =
            &[required::<Enumeration<Type>>("type"), required::<String>("account")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 分账接收方类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 分账接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account", value.into()))
        }
    }

    /// 删除分账接收方：应答
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
        /// 分账接收方JSON格式字符串
        pub receiver: Option<JsonText<ResponseReceiver>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_appid", &mut self.sub_appid),
                1 => Named("sub_mch_id", &mut self.sub_mch_id),
                2 => Named("return_code", &mut self.return_code),
                3 => Named("return_msg", &mut self.return_msg),
                4 => Named("appid", &mut self.appid),
                5 => Named("mch_id", &mut self.mch_id),
                6 => Named("nonce_str", &mut self.nonce_str),
                7 => Named("sign", &mut self.sign),
                8 => Named("result_code", &mut self.result_code),
                9 => Named("err_code", &mut self.err_code),
                10 => Named("err_code_des", &mut self.err_code_des),
                11 => Named("receiver", &mut self.receiver),
                _ => return None,
            })
        }
    }

    request!(Request, Receiver);

    held!(Receiver);

    message!(Response);
}
