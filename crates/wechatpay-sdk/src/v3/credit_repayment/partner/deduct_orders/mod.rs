//! 发起还款 · Debit a repayment
//!
//! `/v3/credit-repayment/partner/deduct-orders`

pub mod out_trade_no;

/// 发起还款 · Debit a repayment
///
/// `/v3/credit-repayment/partner/deduct-orders`
#[derive(Clone)]
pub struct DeductOrders {
    pub(crate) node: crate::chain::Node,
}

impl DeductOrders {
    /// `/{out_trade_no}`: 商户侧交易单号 · Merchant transaction number
    pub fn out_trade_no(&self, value: impl Into<String>) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.bind("out_trade_no", value) }
    }

    /// 发起还款 · Debit a repayment
    ///
    /// `POST /v3/credit-repayment/partner/deduct-orders`
    ///
    /// 服务商凭用户的自动还款协议发起还款扣款，可关联预约还款单，返回还款单状态。模式：服务商。
    ///
    /// Debits a repayment under the user's contract, optionally linked to a scheduled repayment, and returns the order state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::deduct_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .contract_id("20251105000000123456789")
    ///     .out_trade_no("trade202608010001")
    ///     .out_record_id("1234567abcde")
    ///     .deduct_amount("10000")
    ///     .notify_url("https://www.example.com/notify")
    ///     .description("信贷还款");
    /// let answer = client.v3().credit_repayment().partner().deduct_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016779462](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
    #[doc(alias(
        "发起还款",
        "Debit a repayment",
        "平台收付通 自动还款",
        "deduct-orders",
        "partner/deduct-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/deduct-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/deduct-orders")
    }
}

/// 发起还款 · Debit a repayment
pub mod post {

    enumeration! {
        /// 还款单状态 · Repayment order status
        OrderState {
            /// `DEDUCT_ORDER_STATE_PENDING`: 待处理 · Pending
            DEDUCT_ORDER_STATE_PENDING = "DEDUCT_ORDER_STATE_PENDING",
            /// `DEDUCT_ORDER_STATE_NOT_PAY`: 未支付 · Not paid
            DEDUCT_ORDER_STATE_NOT_PAY = "DEDUCT_ORDER_STATE_NOT_PAY",
            /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`: 支付成功 · Paid
            DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            /// `DEDUCT_ORDER_STATE_PAY_FAIL`: 支付失败 · Payment failed
            DEDUCT_ORDER_STATE_PAY_FAIL = "DEDUCT_ORDER_STATE_PAY_FAIL",
        }
    }

    /// 发起还款：请求 · Debit a repayment: request
    pub struct Request {
        /// 还款协议ID（必填） · Repayment contract ID (required)
        pub contract_id: Option<String>,
        /// 商户侧交易单号（必填） · Merchant transaction number (required)
        pub out_trade_no: Option<String>,
        /// 商户侧预约还款单号（必填） · Merchant scheduled repayment number (required)
        pub out_record_id: Option<String>,
        /// 还款金额（必填） · Repayment amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub deduct_amount: Option<String>,
        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 产品描述（必填） · Product description (required)
        pub description: Option<String>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 还款协议ID（必填） · Repayment contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 商户侧交易单号（必填） · Merchant transaction number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户侧预约还款单号（必填） · Merchant scheduled repayment number (required)
        pub fn out_record_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_record_id = value.into_member();
            self
        }

        /// 还款金额（必填） · Repayment amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn deduct_amount<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deduct_amount = value.into_member();
            self
        }

        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 产品描述（必填） · Product description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }
    }

    /// 发起还款：应答 · Debit a repayment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧交易单号 · Merchant transaction number
        pub out_trade_no: Option<String>,
        /// 商户侧预约还款单号 · Merchant scheduled repayment number
        pub out_record_id: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 还款协议ID · Repayment contract ID
        pub contract_id: Option<String>,
        /// 还款单状态 · Repayment order status
        pub order_state: OrderState,
        /// 还款金额 · Repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub deduct_amount: Option<String>,
        /// 实际还款金额 · Actual repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub pay_success_amount: Option<String>,
        /// 产品描述 · Product description
        pub description: Option<String>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 微信支付的支付单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => contract_id: Required "contract_id",
            1 => out_trade_no: Required "out_trade_no",
            2 => out_record_id: Required "out_record_id",
            3 => deduct_amount: Required "deduct_amount",
            4 => notify_url: Required "notify_url",
            5 => description: Required "description",
            6 => attach: Optional "attach",
        }
        Response {
            0 => out_trade_no: Optional "out_trade_no",
            1 => out_record_id: Optional "out_record_id",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => openid: Optional "openid",
            5 => contract_id: Optional "contract_id",
            6 => order_state: Optional "order_state",
            7 => deduct_amount: Optional "deduct_amount",
            8 => pay_success_amount: Optional "pay_success_amount",
            9 => description: Optional "description",
            10 => attach: Optional "attach",
            11 => transaction_id: Optional "transaction_id",
        }
    }
}
