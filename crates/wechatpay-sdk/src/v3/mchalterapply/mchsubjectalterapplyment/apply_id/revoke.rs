//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`

use crate::chain::{Members, Method};

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
#[derive(Clone)]
pub struct Revoke {
    pub(crate) node: crate::chain::Node,
}

impl Revoke {
    /// 撤销资料变更申请单 (partner)
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchsubjectalterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke")
    }
}

/// 撤销资料变更申请单
pub mod post {

    enumeration! {
        /// 撤销状态
        ResponseResult {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 撤销资料变更申请单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 撤销状态
        pub result: ResponseResult,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => result: Optional "result",
        }
    }
}
