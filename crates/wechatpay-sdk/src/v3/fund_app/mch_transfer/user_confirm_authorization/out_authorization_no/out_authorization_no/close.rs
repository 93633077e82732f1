//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`

use crate::chain::{Members, Method};

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 解除免确认收款授权 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .user_confirm_authorization()
    ///     .out_authorization_no()
    ///     .out_authorization_no("plfk2020042013")
    ///     .close()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
    #[inline]
    pub fn post(self) -> crate::Call<post::Response> {
        self.node.call(Method::POST, "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close", Members::None)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close")
    }
}

/// 解除免确认收款授权
pub mod post {

    pub use crate::shared::v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close_post::State;
pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneId;
pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::out_authorization_no::close::post::{Response, CloseInfo, CloseReason};
}
