//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// 商户明细单号查询明细单 (partner)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::out_batch_no::details::out_detail_no::out_detail_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .details()
    ///     .out_detail_no()
    ///     .out_detail_no("x23zy545Bd5436")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504224)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
    }
}

/// 商户明细单号查询明细单
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::{Response, DetailState, FailReason};
}
