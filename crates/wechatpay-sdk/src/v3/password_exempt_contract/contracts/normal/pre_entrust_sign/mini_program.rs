//! `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`

/// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
pub struct MiniProgram {
    pub(crate) node: crate::chain::Node,
}

impl MiniProgram {
    /// 直连商户模式小程序场景预签约 (direct)
    ///
    /// `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .contract_display_account("微信代扣用户A")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .normal()
    ///     .pre_entrust_sign()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program")
    }
}

/// 直连商户模式小程序场景预签约
pub mod post {

    pub use crate::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post::{Request, Response};
}
