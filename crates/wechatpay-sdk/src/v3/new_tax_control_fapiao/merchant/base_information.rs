//! `/v3/new-tax-control-fapiao/merchant/base-information`

/// `/v3/new-tax-control-fapiao/merchant/base-information`
pub struct BaseInformation {
    pub(crate) node: crate::chain::Node,
}

impl BaseInformation {
    /// 获取商户开票基础信息 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/base-information`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::base_information::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .base_information()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/merchant/base-information", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/base-information")
    }
}

/// 获取商户开票基础信息
pub mod get {

    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post::Request;
    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::get::{
        ExtraInformation, SellerInformation,
    };

    /// 获取商户开票基础信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 销售方信息
        pub seller_information: Option<SellerInformation>,
        /// 附加信息
        pub extra_information: Option<ExtraInformation>,
    }

    message! {
        Response {
            0 => seller_information: "seller_information",
            1 => extra_information: "extra_information",
        }
    }
}
