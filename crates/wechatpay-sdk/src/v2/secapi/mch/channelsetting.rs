//! `v2/secapi/mch/channelsetting`

/// `v2/secapi/mch/channelsetting`
pub struct Channelsetting {
    pub(crate) node: crate::chain::Node,
}

impl Channelsetting {
    /// 银行服务商特约子商户指定渠道号
    ///
    /// `POST /secapi/mch/channelsetting`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::channelsetting::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx931386123456789e")
    ///     .mch_id("1451234567")
    ///     .sub_mch_id("10000101")
    ///     .channel_id("10000102");
    /// let answer = client.v2().secapi().mch().channelsetting().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/channelsetting", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/channelsetting")
    }
}

/// 银行服务商特约子商户指定渠道号
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 银行服务商特约子商户指定渠道号：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("channel_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 特约商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }
    }

    /// 银行服务商特约子商户指定渠道号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 签名
        pub sign: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 处理信息
        pub result_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户商户号
        pub sub_mch_id: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => sign: "sign",
            4 => err_code: "err_code",
            5 => err_code_des: "err_code_des",
            6 => mch_id: "mch_id",
            7 => result_msg: "result_msg",
            8 => appid: "appid",
            9 => sub_mch_id: "sub_mch_id",
            10 => channel_id: "channel_id",
        }
    }
}
