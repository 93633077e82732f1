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
    /// 付款码支付失败或结果不明时，按商户订单号撤销跨境订单；已付的款项退回用户。
    ///
    /// Reverses a cross-border payment code order by merchant order number. If the user has paid, the money is returned.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
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
        "reverse",
        "out-trade-no/reverse"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/transactions/out-trade-no/{out_trade_no}/reverse", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transactions/out-trade-no/{out_trade_no}/reverse")
    }
}

/// 撤销订单(商户订单号) · Reverse an order by merchant order number
pub mod post {

    /// 撤销订单(商户订单号)：请求 · Reverse an order by merchant order number: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        pub mchid: Option<String>,
        /// 机构商户号（必填） · Institution merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 机构商户号（必填） · Institution merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => sp_mchid: Required "sp_mchid",
            2 => sub_mchid: Required "sub_mchid",
        }
    }
}
