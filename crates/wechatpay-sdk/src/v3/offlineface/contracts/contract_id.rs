//! `/v3/offlineface/contracts/{contract_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/contracts/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// 签约查询接口
    ///
    /// `GET /v3/offlineface/contracts/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888");
    /// let answer = client
    ///     .v3()
    ///     .offlineface()
    ///     .contracts()
    ///     .contract_id("CI8CD208Z7e9906f89")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface/contracts/{contract_id}", rest)
    }
}

/// 签约查询接口
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
    };
    use crate::operation::Operation;

    pub use crate::v3::offlineface::contracts::presign::post::ContractMode;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/offlineface/contracts/{contract_id}");

    enumeration! {
        /// 签约状态
        ContractState {
            NOT_CONTRACTED = "NOT_CONTRACTED",
            TERMINATED = "TERMINATED",
            CONTRACTED = "CONTRACTED",
        }
    }

    enumeration! {
        /// 签约卡来源
        ContractBankCardFrom {
            MERCHANT_LIMITED_BANK_CARD = "MERCHANT_LIMITED_BANK_CARD",
            USER_SELECT_FREE = "USER_SELECT_FREE",
        }
    }

    /// 签约查询接口：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户签约小程序APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }
    }

    /// 签约查询接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约ID
        pub contract_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 用户ID
        pub use_id: Option<String>,
        /// 签约用户openid
        pub openid: Option<String>,
        /// 签约状态
        pub contract_state: Option<Enumeration<ContractState>>,
        /// 签约时间
        pub contract_signed_time: Option<String>,
        /// 解约时间
        pub contract_terminated_time: Option<String>,
        /// 签约模式
        pub contract_mode: Option<Enumeration<ContractMode>>,
        /// 签约卡来源
        pub contract_bank_card_from: Option<Enumeration<ContractBankCardFrom>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_id", &mut self.contract_id),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("organization_id", &mut self.organization_id),
                3 => Named("use_id", &mut self.use_id),
                4 => Named("openid", &mut self.openid),
                5 => Named("contract_state", &mut self.contract_state),
                6 => Named("contract_signed_time", &mut self.contract_signed_time),
                7 => Named("contract_terminated_time", &mut self.contract_terminated_time),
                8 => Named("contract_mode", &mut self.contract_mode),
                9 => Named("contract_bank_card_from", &mut self.contract_bank_card_from),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
