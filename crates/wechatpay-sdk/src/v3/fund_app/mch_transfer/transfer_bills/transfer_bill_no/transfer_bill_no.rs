//! `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
pub struct TransferBillNo(pub(crate) Node);

impl TransferBillNo {
    /// 微信转账单号查询转账单 (direct)
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .transfer_bill_no()
    ///     .transfer_bill_no("1330000071100999991182020050700019480001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            rest,
        )
    }
}

/// 微信转账单号查询转账单
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::cancel::post::State;
pub use crate::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    );
}
