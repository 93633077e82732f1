//! 关闭订单 · Close an order
//!
//! `v2/pay/closeorder`

/// 关闭订单 · Close an order
///
/// `v2/pay/closeorder`
#[derive(Clone)]
pub struct Closeorder {
    pub(crate) node: crate::chain::Node,
}

impl Closeorder {
    /// 关闭订单 · Close an order
    ///
    /// `POST /pay/closeorder`
    ///
    /// 关闭用户尚未支付的订单，以商户订单号指定；关单后用户不能再用原支付会话付款。模式：普通商户、服务商。
    ///
    /// Closes an unpaid order, identified by its merchant order number, so that the user can no longer pay it. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::closeorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .out_trade_no("trade202608010001");
    /// let answer = client.v2().pay().closeorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `ORDERCLOSED`: 订单已是关闭状态。无需再做。 · The order is already closed. Nothing is left to do.
    /// - `ORDERNOTEXIST`: 按所给单号找不到订单。核对单号、商户号，以及当初下单是否成功。 · No order exists under this number. Check the order number and the merchant, and whether the order was ever created.
    /// - `ORDERPAID`: 订单已支付，不能关。改走退款。 · The order is already paid and cannot be closed. Refund it instead.
    /// - `SYSTEMERROR`: 关单处理超时或内部异常。再关一次，关单可重入。可能已经执行。 · The platform failed or timed out. The order may be closed. Close it again. Closing can be repeated. It may have been carried out.
    /// - `TRADE_STATE_ERROR`: 订单状态不允许关单。查单后再定。 · The state of the order does not allow closing it. Query the order, then decide.
    /// - `REQUIRE_POST_METHOD`, `SIGNERROR`, `XML_FORMAT_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011935216](https://pay.weixin.qq.com/doc/v2/merchant/4011935216), [partner/4011936646](https://pay.weixin.qq.com/doc/v2/partner/4011936646), [global/4013634951](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951)
    #[doc(alias("关闭订单", "Close an order", "基础支付", "closeorder", "pay/closeorder"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/closeorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/closeorder")
    }
}

/// 关闭订单 · Close an order
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
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

    /// 关闭订单：请求 · Close an order: request
    ///
    /// 条件 Conditions:
    ///
    /// - 只能关未支付的订单。Only an unpaid order
    /// - 下单后至少 5 分钟才关。At least 5 minutes after creation
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
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

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 关闭订单：应答 · Close an order: answer
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
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 业务结果描述 · Result description
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_msg: Option<String>,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => out_trade_no: Required "out_trade_no",
            3 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => result_code: Optional "result_code",
            7 => result_msg: Optional "result_msg",
            8 => err_code: Optional "err_code",
            9 => err_code_des: Optional "err_code_des",
        }
    }
}
