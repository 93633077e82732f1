//! 设置风险通知回调链接 · Set the risk notification URL
//!
//! `v2/mchrisk/setmchriskcallback`

/// 设置风险通知回调链接 · Set the risk notification URL
///
/// `v2/mchrisk/setmchriskcallback`
#[derive(Clone)]
pub struct Setmchriskcallback {
    pub(crate) node: crate::chain::Node,
}

impl Setmchriskcallback {
    /// 设置风险通知回调链接 · Set the risk notification URL
    ///
    /// `POST /mchrisk/setmchriskcallback`
    ///
    /// 服务商设置接收商户风险通知的回调地址，设置后微信支付把风险事件推送到该地址。模式：服务商。
    ///
    /// Sets the URL to which WeChat Pay sends merchant risk notifications of the partner. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::setmchriskcallback::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .callback_url("https://www.example.com/notify")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().setmchriskcallback().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [institution/4011986469](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
    #[doc(alias(
        "设置风险通知回调链接",
        "Set the risk notification URL",
        "银行服务商 风险服务",
        "setmchriskcallback",
        "mchrisk/setmchriskcallback"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/setmchriskcallback", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/setmchriskcallback")
    }
}

/// 设置风险通知回调链接 · Set the risk notification URL
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 设置风险通知回调链接：请求 · Set the risk notification URL: request
    pub struct Request {
        /// 服务商号（必填） · Partner merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 回调链接（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 128 个字符。Reachable from the internet, `https` or `http`, without a query. At most 128 characters.
        pub callback_url: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商号（必填） · Partner merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 回调链接（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn callback_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.callback_url = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 设置风险通知回调链接：应答 · Set the risk notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 服务商号 · Partner merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => callback_url: Required "callback_url",
            2 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => mch_id: Optional "mch_id",
            3 => result_code: Optional "result_code",
            4 => err_code: Optional "err_code",
            5 => err_code_des: Optional "err_code_des",
        }
    }
}
