//! `v2/wxv/cancelbill`

/// `v2/wxv/cancelbill`
pub struct Cancelbill {
    pub(crate) node: crate::chain::Node,
}

impl Cancelbill {
    /// 撤销租借订单 (direct)
    ///
    /// `POST /wxv/cancelbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::cancelbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .reason("用户投诉")
    ///     .service_id("");
    /// let answer = client.v2().wxv().cancelbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/cancelbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv/cancelbill")
    }
}

/// 撤销租借订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    /// 撤销租借订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("out_order_no"),
            message::required::<String>("reason"),
            message::required::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 撤销原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }
    }

    /// 撤销租借订单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => sign: "sign",
            3 => nonce_str: "nonce_str",
            4 => result_code: "result_code",
            5 => err_code: "err_code",
            6 => err_code_des: "err_code_des",
            7 => appid: "appid",
            8 => mch_id: "mch_id",
            9 => out_order_no: "out_order_no",
            10 => service_id: "service_id",
            11 => order_id: "order_id",
        }
    }
}
