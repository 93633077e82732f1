//! `/v3/capital/capitallhh/banks/personal-banking`

/// `/v3/capital/capitallhh/banks/personal-banking`
pub struct PersonalBanking {
    pub(crate) node: crate::chain::Node,
}

impl PersonalBanking {
    /// 查询支持个人业务的银行列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/banks/personal-banking`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::capital::capitallhh::banks::personal_banking::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(200);
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .banks()
    ///     .personal_banking()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697583)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/capital/capitallhh/banks/personal-banking", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks/personal-banking")
    }
}

/// 查询支持个人业务的银行列表
pub mod get {

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;
    pub use crate::v3::capital::capitallhh::banks::corporate_banking::get::{
        Data, Request, Response,
    };
}
