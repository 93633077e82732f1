//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
pub struct Revoke {
    pub(crate) node: Node,
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
    pub fn post(self) -> Call<post::Response> {
        self.node.call(Method::POST, "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke", rest)
    }
}

/// 撤销资料变更申请单
pub mod post {
    use crate::message::Enumeration;

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
        pub result: Option<Enumeration<ResponseResult>>,
    }

    message! {
        Response {
            0 => result: "result",
        }
    }
}
