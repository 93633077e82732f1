//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`

pub mod out_details;

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/out-details`
    #[inline]
    pub fn out_details(self) -> out_details::OutDetails {
        out_details::OutDetails { node: self.node }
    }

    /// 商家批次单号查询批次单 (direct)
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::brand_redpacket::brand_merchant_out_batches::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .detail_state(get::DetailState::DETAIL_VIEW_ALL);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_out_batches()
    ///     .out_batch_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}")
    }
}

/// 商家批次单号查询批次单
pub mod get {

    pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::details::detail_no::get::DetailState as DetailListDetailState;
pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::get::{Request, DetailState, Response, BatchState, CloseReason, DetailList};
}
