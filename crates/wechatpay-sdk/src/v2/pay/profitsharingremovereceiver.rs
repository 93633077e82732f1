//! `v2/pay/profitsharingremovereceiver`

/// `v2/pay/profitsharingremovereceiver`
pub struct Profitsharingremovereceiver {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingremovereceiver", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingremovereceiver")
    }
}

/// 删除分账接收方
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;
    pub use crate::v2::pay::profitsharingaddreceiver::post::ResponseReceiver;

    /// 删除分账接收方：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<crate::JsonText<Receiver>>("receiver"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 分账接收方JSON格式字符串（必填）
        pub fn receiver(self, value: impl Into<crate::JsonText<Receiver>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Receiver>>("receiver", value))
        }
    }

    /// 分账接收方JSON格式字符串
    pub struct Receiver(pub(crate) message::Object);

    impl Receiver {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<String>("account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分账接收方类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 分账接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }
    }

    /// 删除分账接收方：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
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
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 分账接收方JSON格式字符串
        pub receiver: Option<crate::JsonText<ResponseReceiver>>,
    }

    request!(Request, Receiver);

    held!(Receiver);

    message! {
        Response {
            0 => sub_appid: "sub_appid",
            1 => sub_mch_id: "sub_mch_id",
            2 => return_code: "return_code",
            3 => return_msg: "return_msg",
            4 => appid: "appid",
            5 => mch_id: "mch_id",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
            8 => result_code: "result_code",
            9 => err_code: "err_code",
            10 => err_code_des: "err_code_des",
            11 => receiver: "receiver",
        }
    }
}
