//! `/v3/vehicle/etc/transactions/id/{transaction_id}`

/// `/v3/vehicle/etc/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 查询订单 (partner)
    ///
    /// `GET /v3/vehicle/etc/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .etc()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("25012014070332333018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/vehicle/etc/transactions/id/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/transactions/id/{transaction_id}")
    }
}

/// 查询订单
pub mod get {

    pub use crate::shared::v3_ebike_charge_contracts_contract_id_get::Request;
    pub use crate::shared::v3_ebike_charge_transactions_id_transaction_id_get::{
        Amount, PromotionDetail,
    };
    pub use crate::v3::vehicle::etc::transactions::highway::post::{
        Payer, Response, ResponseDeviceInfo as DeviceInfo,
    };
}
