//! `/v3/edu-papay/contracts/id/{contract_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-papay/contracts/id/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// 通过协议号查询签约 (direct and partner)
    ///
    /// `GET /v3/edu-papay/contracts/id/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::contracts::id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .contracts()
    ///     .id()
    ///     .contract_id("wx998877665544wx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-papay/contracts/id/{contract_id}", rest)
    }
}

/// 通过协议号查询签约
pub mod get {
    use http::Method;

    use crate::message::{
        Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/edu-papay/contracts/id/{contract_id}");

    /// 通过协议号查询签约：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }
    }

    /// 通过协议号查询签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 服务商APPID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识
        pub sub_openid: Option<String>,
        /// 签约模板号
        pub plan_id: Option<String>,
        /// 签约信息
        pub contract_information: Option<ContractInformation>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("appid", &mut self.appid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("openid", &mut self.openid),
                5 => Named("sub_openid", &mut self.sub_openid),
                6 => Named("plan_id", &mut self.plan_id),
                7 => Named("contract_information", &mut self.contract_information),
                _ => return None,
            })
        }
    }

    /// 签约信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContractInformation {
        /// 签约协议号
        pub contract_id: Option<String>,
        /// 签约状态
        pub contract_status: Option<String>,
        /// 签约时间
        pub create_time: Option<Time>,
    }

    impl Message for ContractInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_id", &mut self.contract_id),
                1 => Named("contract_status", &mut self.contract_status),
                2 => Named("create_time", &mut self.create_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ContractInformation);
}
