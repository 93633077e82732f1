//! `/v3/transactions/out-trade-no/{out_trade_no}/reverse`

/// `/v3/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone)]
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销订单(商户订单号)
    ///
    /// `POST /v3/transactions/out-trade-no/{out_trade_no}/reverse`
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
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
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

/// 撤销订单(商户订单号)
pub mod post {

    /// 撤销订单(商户订单号)：请求
    pub struct Request {
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 机构商户号（必填）
        pub sp_mchid: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 机构商户号（必填）
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号（必填）
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
