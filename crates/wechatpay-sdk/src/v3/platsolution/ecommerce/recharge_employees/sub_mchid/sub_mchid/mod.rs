//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`

pub mod sp_openid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// `/sp-openid`
    #[inline]
    pub fn sp_openid(self) -> sp_openid::SpOpenid {
        sp_openid::SpOpenid(self.0)
    }

    /// 查询二级商户可扫码充值员工列表 (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
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
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}", rest)
    }
}

/// 查询二级商户可扫码充值员工列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::recharge_employees::sub_mchid::sub_mchid::sp_openid::sp_openid::delete_::post::State;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
    );

    /// 查询二级商户可扫码充值员工列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 员工列表
        pub employees: Option<Vec<Employees>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("employees", &mut self.employees),
                _ => return None,
            })
        }
    }

    /// 员工列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Employees {
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

    impl Message for Employees {
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

    message!(Response, Employees);
}
