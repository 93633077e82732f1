//! 撤销转账 · Cancel a transfer for a sub-merchant
//!
//! `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`

/// 撤销转账 · Cancel a transfer for a sub-merchant
///
/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销转账 · Cancel a transfer for a sub-merchant
    ///
    /// `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// 电商平台按商户单号撤销代二级商户发起的转账，返回单据状态和状态变更时间。模式：服务商。
    ///
    /// Cancels a sub-merchant's transfer by merchant transfer number and returns its state and the time of the change. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504212](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
    #[doc(alias(
        "撤销转账",
        "Cancel a transfer for a sub-merchant",
        "平台收付通 商家转账",
        "cancel",
        "out-bill-no/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel")
    }
}

/// 撤销转账 · Cancel a transfer for a sub-merchant
pub mod post {

    /// 撤销转账：请求 · Cancel a transfer for a sub-merchant: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 撤销转账：应答 · Cancel a transfer for a sub-merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
        /// 单据状态 · Record status
        pub state: Option<String>,
        /// 状态变更时间 · Status change time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => state: Optional "state",
            4 => update_time: Optional "update_time",
        }
    }
}
