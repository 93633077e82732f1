//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// 查询子商户商家转账授权状态 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .sub_mch_authorizations()
    ///     .sub_mchid("1900001121")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}", rest)
    }
}

/// 查询子商户商家转账授权状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
    );

    enumeration! {
        /// 授权状态
        State {
            AUTHORIZED = "AUTHORIZED",
            UNAUTHORIZED = "UNAUTHORIZED",
            CANCELED = "CANCELED",
        }
    }

    enumeration! {
        /// 授权申请单状态
        ApplyOrderState {
            INVITED = "INVITED",
            PASSED = "PASSED",
            REJECTED = "REJECTED",
            EXPIRED = "EXPIRED",
        }
    }

    /// 查询子商户商家转账授权状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 授权状态
        pub state: Option<Enumeration<State>>,
        /// 授权申请单
        pub apply_order: Option<ApplyOrder>,
        /// 授权时间
        pub authorization_time: Option<String>,
        /// 解除授权时间
        pub cancel_authorization_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("state", &mut self.state),
                2 => Named("apply_order", &mut self.apply_order),
                3 => Named("authorization_time", &mut self.authorization_time),
                4 => Named("cancel_authorization_time", &mut self.cancel_authorization_time),
                _ => return None,
            })
        }
    }

    /// 授权申请单
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ApplyOrder {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户申请单号
        pub out_apply_no: Option<String>,
        /// 授权申请单状态
        pub state: Option<Enumeration<ApplyOrderState>>,
        /// 授权申请受理时间
        pub accept_time: Option<String>,
        /// 最后一次状态变更时间
        pub update_time: Option<String>,
    }

    impl Message for ApplyOrder {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("out_apply_no", &mut self.out_apply_no),
                2 => Named("state", &mut self.state),
                3 => Named("accept_time", &mut self.accept_time),
                4 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response, ApplyOrder);
}
