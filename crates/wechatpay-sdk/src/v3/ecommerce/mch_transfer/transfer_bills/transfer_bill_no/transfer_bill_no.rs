//! `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// 微信转账单号查询转账单 (partner)
    ///
    /// `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::transfer_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .transfer_bill_no()
    ///     .transfer_bill_no("1330000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}")
    }
}

/// 微信转账单号查询转账单
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
    pub use crate::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;
}
