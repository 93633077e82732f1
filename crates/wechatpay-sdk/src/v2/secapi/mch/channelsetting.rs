//! 银行服务商特约子商户指定渠道号 · Set the channel of a sub-merchant
//!
//! `v2/secapi/mch/channelsetting`

/// 银行服务商特约子商户指定渠道号 · Set the channel of a sub-merchant
///
/// `v2/secapi/mch/channelsetting`
#[derive(Clone)]
pub struct Channelsetting {
    pub(crate) node: crate::chain::Node,
}

impl Channelsetting {
    /// 银行服务商特约子商户指定渠道号 · Set the channel of a sub-merchant
    ///
    /// `POST /secapi/mch/channelsetting`
    ///
    /// 银行服务商为特约商户指定所属的渠道商，需填写特约商户号和渠道商商户号。
    ///
    /// Assigns a channel partner to a sub-merchant of a bank partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::channelsetting::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .channel_id("10000102");
    /// let answer = client.v2().secapi().mch().channelsetting().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/mch_bank.php?chapter=9_26](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
    #[doc(alias(
        "银行服务商特约子商户指定渠道号",
        "Set the channel of a sub-merchant",
        "银行服务商",
        "channelsetting",
        "mch/channelsetting"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/channelsetting", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/channelsetting")
    }
}

/// 银行服务商特约子商户指定渠道号 · Set the channel of a sub-merchant
pub mod post {

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

    /// 银行服务商特约子商户指定渠道号：请求 · Set the channel of a sub-merchant: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 特约商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 渠道商商户号（必填） · Channel partner ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }
    }

    /// 银行服务商特约子商户指定渠道号：应答 · Set the channel of a sub-merchant: answer
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
        /// 业务结果 · Result code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 处理信息 · Result message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub result_msg: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 渠道商商户号 · Channel partner ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_mch_id: Required "sub_mch_id",
            3 => channel_id: Required "channel_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => sign: Optional "sign",
            4 => err_code: Optional "err_code",
            5 => err_code_des: Optional "err_code_des",
            6 => mch_id: Optional "mch_id",
            7 => result_msg: Optional "result_msg",
            8 => appid: Optional "appid",
            9 => sub_mch_id: Optional "sub_mch_id",
            10 => channel_id: Optional "channel_id",
        }
    }
}
