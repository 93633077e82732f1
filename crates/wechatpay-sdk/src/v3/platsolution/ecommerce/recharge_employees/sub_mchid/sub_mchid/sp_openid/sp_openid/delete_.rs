//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
pub struct Delete(pub(crate) Node);

impl Delete {
    /// 删除二级商户可扫码充值员工 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharge_employees()
    ///     .sub_mchid()
    ///     .sub_mchid("1900000109")
    ///     .sp_openid()
    ///     .sp_openid("oLTPCuCsfN3ABBz50VUZBNlHDbUU")
    ///     .delete_()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
    #[inline]
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete", rest)
    }
}

/// 删除二级商户可扫码充值员工
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
    );

    enumeration! {
        /// 员工状态
        State {
            EFFECTIVE = "EFFECTIVE",
            DELETED = "DELETED",
        }
    }

    /// 删除二级商户可扫码充值员工：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 员工OpenID
        pub sp_openid: Option<String>,
        /// 员工状态
        pub state: Option<Enumeration<State>>,
        /// 添加员工时间
        pub create_time: Option<Time>,
        /// 最后更新时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("sp_openid", &mut self.sp_openid),
                2 => Named("state", &mut self.state),
                3 => Named("create_time", &mut self.create_time),
                4 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
