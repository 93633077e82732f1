//! 沙箱订单查询 · Query a sandbox order
//!
//! `v2/xdc/apiv2sandbox/pay/orderquery`

/// 沙箱订单查询 · Query a sandbox order
///
/// `v2/xdc/apiv2sandbox/pay/orderquery`
#[derive(Clone)]
pub struct Orderquery {
    pub(crate) node: crate::chain::Node,
}

impl Orderquery {
    /// 沙箱订单查询 · Query a sandbox order
    ///
    /// `POST /xdc/apiv2sandbox/pay/orderquery`
    ///
    /// 商户按商户订单号查询沙箱订单，返回模拟的交易状态，可用请求头触发异常场景。模式：普通商户、服务商。
    ///
    /// Queries a sandbox order by merchant order number and returns its simulated state. A header can trigger error cases. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::xdc::apiv2sandbox::pay::orderquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .out_trade_no("20150806125346");
    /// let answer = client.v2().xdc().apiv2sandbox().pay().orderquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011984810](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    #[doc(alias(
        "沙箱订单查询",
        "Query a sandbox order",
        "沙箱环境",
        "orderquery",
        "pay/orderquery"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/xdc/apiv2sandbox/pay/orderquery", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2sandbox/pay/orderquery")
    }
}

/// 沙箱订单查询 · Query a sandbox order
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

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `REFUND`: 转入退款 · Refunded, at least in part
            REFUND = "REFUND",
            /// `NOTPAY`: 未支付 · Not paid
            NOTPAY = "NOTPAY",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
            REVOKED = "REVOKED",
            /// `USERPAYING`: 用户支付中 · The user is paying
            USERPAYING = "USERPAYING",
            /// `PAYERROR`: 支付失败 · Payment failed
            PAYERROR = "PAYERROR",
            /// `ACCEPT`: 已接收，等待扣款 · Accepted, waiting for the debit
            ACCEPT = "ACCEPT",
        }
        final SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR
    }

    /// 沙箱订单查询：请求 · Query a sandbox order: request
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

    /// 沙箱订单查询：应答 · Query a sandbox order: answer
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
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 交易类型 MICROPAY · Transaction type
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: Option<String>,
        /// 交易状态 · Transaction status
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub trade_state: TradeState,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub cash_fee: Option<crate::Fen>,
        /// 代金券金额 · Cash coupon amount
        ///
        /// 单位为分。In fen.
        pub coupon_fee: Option<crate::Fen>,
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
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => trade_type: Optional "trade_type",
            6 => trade_state: Optional "trade_state",
            7 => out_trade_no: Optional "out_trade_no",
            8 => transaction_id: Optional "transaction_id",
            9 => total_fee: Optional "total_fee",
            10 => cash_fee: Optional "cash_fee",
            11 => coupon_fee: Optional "coupon_fee",
        }
    }
}
