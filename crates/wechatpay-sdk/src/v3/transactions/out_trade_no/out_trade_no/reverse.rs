//! 撤销订单(商户订单号) · Reverse an order by merchant order number
//!
//! `/v3/transactions/out-trade-no/{out_trade_no}/reverse`

/// 撤销订单(商户订单号) · Reverse an order by merchant order number
///
/// `/v3/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone)]
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销订单(商户订单号) · Reverse an order by merchant order number
    ///
    /// `POST /v3/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// 付款码支付失败或结果不明时，按商户订单号撤销跨境订单；已付的款项退回用户。模式：普通商户、服务商。
    ///
    /// Reverses a cross-border payment code order by merchant order number. If the user has paid, the money is returned. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1900000001");
    /// client
    ///     .v3()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("trade202608010001")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("trade202608010001")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [QuickPay/chapter3_4.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
    #[doc(alias(
        "撤销订单(商户订单号)",
        "Reverse an order by merchant order number",
        "跨境/全球 基础支付",
        "reverse",
        "out-trade-no/reverse"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/transactions/out-trade-no/{out_trade_no}/reverse", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transactions/out-trade-no/{out_trade_no}/reverse")
    }
}

/// 撤销订单(商户订单号) · Reverse an order by merchant order number
pub mod post {

    /// 撤销订单(商户订单号)：请求 · Reverse an order by merchant order number: request
    ///
    /// 条件 Conditions:
    ///
    /// - `mchid`、`sp_mchid`、`sub_mchid`：直连商户填商户号，机构填机构商户号与子商户号。`mchid`, `sp_mchid`, `sub_mchid`: A merchant gives its own ID, an institution its ID and the sub-merchant ID
    pub struct Request {
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sub_mchid: Optional "sub_mchid",
        }
    }
}
