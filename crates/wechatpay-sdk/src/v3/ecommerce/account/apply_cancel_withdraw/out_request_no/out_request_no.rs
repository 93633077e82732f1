//! `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// 商户注销提现申请单号查询申请单状态 (partner)
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .apply_cancel_withdraw()
    ///     .out_request_no()
    ///     .out_request_no("P202410241010125346")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
            rest,
        )
    }
}

/// 商户注销提现申请单号查询申请单状态
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::get::{Response, CancelState, Withdraw, WithdrawState, AccountWithdrawResult, AccountInfo, ConfirmCancel, OutAccountType, PayState};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
    );
}
