//! 电商合单委托代扣支付 · Debit a combined order
//!
//! `/v3/ecommerce/combine-papay/transactions`

pub mod combine_out_trade_no;

/// 电商合单委托代扣支付 · Debit a combined order
///
/// `/v3/ecommerce/combine-papay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/{combine_out_trade_no}`: 合单商户订单号 · Combined order merchant order number
    pub fn combine_out_trade_no(
        &self,
        value: impl Into<String>,
    ) -> combine_out_trade_no::CombineOutTradeNo {
        combine_out_trade_no::CombineOutTradeNo {
            node: self.node.bind("combine_out_trade_no", value),
        }
    }

    /// 电商合单委托代扣支付 · Debit a combined order
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions`
    ///
    /// 电商平台凭用户的委托代扣协议为合单订单发起扣款，一次请求包含多个二级商户的子单。模式：服务商。
    ///
    /// Debits a combined order under the user's auto-debit contract. One request covers the sub-orders of several sub-merchants. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::combine_papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mchid("1900000001")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .contract_id("123124412412423431");
    /// let answer = client.v3().ecommerce().combine_papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012884121](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
    #[doc(alias(
        "电商合单委托代扣支付",
        "Debit a combined order",
        "平台收付通 合单代扣",
        "transactions",
        "combine-papay/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/combine-papay/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/transactions")
    }
}

/// 电商合单委托代扣支付 · Debit a combined order
pub mod post {

    /// 电商合单委托代扣支付：请求 · Debit a combined order: request
    pub struct Request {
        /// 合单商户appid（必填） · Combined order app ID (required)
        pub combine_appid: Option<String>,
        /// 合单商户号（必填） · Combined order merchant ID (required)
        pub combine_mchid: Option<String>,
        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        pub combine_out_trade_no: Option<String>,
        /// 委托代扣协议ID（必填） · Auto-debit contract ID (required)
        pub contract_id: Option<String>,
        /// 子单信息 · Sub-orders
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 风控信息 · Risk control information
        pub risk_info: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单商户appid（必填） · Combined order app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 合单商户号（必填） · Combined order merchant ID (required)
        pub fn combine_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mchid = value.into_member();
            self
        }

        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 委托代扣协议ID（必填） · Auto-debit contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 子单信息 · Sub-orders
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }

        /// 风控信息 · Risk control information
        pub fn risk_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.risk_info = value.into_member();
            self
        }
    }

    /// 子单信息 · Sub-orders
    pub struct SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 二级商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// 子单风控信息 · Sub-order risk control information
        pub sub_risk_info: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 二级商户appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }

        /// 子单风控信息 · Sub-order risk control information
        pub fn sub_risk_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_risk_info = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 标价金额（必填） · Listed amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 标价币种（必填） · Listed currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 标价金额（必填） · Listed amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 标价币种（必填） · Listed currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 结算信息 · Settlement information
    pub struct SettleInfo {
        /// 是否指定分账 · Whether profit sharing is enabled
        pub profit_sharing: Option<bool>,
        /// 补差金额 · Subsidy amount
        ///
        /// 单位为分。In fen.
        pub subsidy_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettleInfo {
        /// 是否指定分账 · Whether profit sharing is enabled
        pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.profit_sharing = value.into_member();
            self
        }

        /// 补差金额 · Subsidy amount
        ///
        /// 单位为分。In fen.
        pub fn subsidy_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.subsidy_amount = value.into_member();
            self
        }
    }

    /// 电商合单委托代扣支付：应答 · Debit a combined order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 合单商户APPID · Combined order app ID
        pub combine_appid: Option<String>,
        /// 合单商户号 · Combined order merchant ID
        pub combine_mchid: Option<String>,
        /// 合单商户订单号 · Combined order merchant order number
        pub combine_out_trade_no: Option<String>,
        /// 子单信息 · Sub-orders
        pub sub_orders: Option<Vec<ResponseSubOrders>>,
        /// 支付者 · Payer
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子单信息 · Sub-orders
    #[non_exhaustive]
    pub struct ResponseSubOrders {
        /// 子单商户号 · Sub-order merchant ID
        pub mchid: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: Option<String>,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 子单微信订单号 · Sub-order transaction ID
        pub transaction_id: Option<String>,
        /// 子单商户订单号 · Sub-order merchant order number
        pub out_trade_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 二级商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 订单金额 · Order amount
        pub amount: Option<SubOrdersAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct SubOrdersAmount {
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub payer_amount: Option<crate::Fen>,
        /// 现金支付币种 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SubOrders, Amount, SettleInfo);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => combine_mchid: Required "combine_mchid",
            2 => combine_out_trade_no: Required "combine_out_trade_no",
            3 => contract_id: Required "contract_id",
            4 => sub_orders: Optional "sub_orders",
            5 => risk_info: Optional "risk_info",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => attach: Optional "attach",
            2 => amount: Required "amount",
            3 => out_trade_no: Required "out_trade_no",
            4 => sub_mchid: Required "sub_mchid",
            5 => sub_appid: Optional "sub_appid",
            6 => description: Required "description",
            7 => settle_info: Optional "settle_info",
            8 => sub_risk_info: Optional "sub_risk_info",
        }
        Amount {
            0 => total_amount: Required "total_amount",
            1 => currency: Required "currency",
        }
        SettleInfo {
            0 => profit_sharing: Optional "profit_sharing",
            1 => subsidy_amount: Optional "subsidy_amount",
        }
        Response {
            0 => combine_appid: Optional "combine_appid",
            1 => combine_mchid: Optional "combine_mchid",
            2 => combine_out_trade_no: Optional "combine_out_trade_no",
            3 => sub_orders: Optional "sub_orders",
            4 => combine_payer_info: Optional "combine_payer_info",
        }
        ResponseSubOrders {
            0 => mchid: Optional "mchid",
            1 => trade_type: Optional "trade_type",
            2 => trade_state: Optional "trade_state",
            3 => bank_type: Optional "bank_type",
            4 => attach: Optional "attach",
            5 => success_time: Optional "success_time",
            6 => transaction_id: Optional "transaction_id",
            7 => out_trade_no: Optional "out_trade_no",
            8 => sub_mchid: Optional "sub_mchid",
            9 => sub_appid: Optional "sub_appid",
            10 => amount: Optional "amount",
        }
        CombinePayerInfo {
            0 => openid: Optional "openid",
        }
        SubOrdersAmount {
            0 => total_amount: Optional "total_amount",
            1 => currency: Optional "currency",
            2 => payer_amount: Optional "payer_amount",
            3 => payer_currency: Optional "payer_currency",
        }
    }
}
