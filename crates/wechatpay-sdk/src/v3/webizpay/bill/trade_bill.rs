//! `/v3/webizpay/bill/trade-bill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/bill/trade-bill`
#[derive(Clone, Debug)]
pub struct TradeBill(pub(crate) Node);

impl TradeBill {
    /// 申请企业商户企业支付业务账单 (partner)
    ///
    /// `POST /v3/webizpay/bill/trade-bill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::bill::trade_bill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .sub_mchid("43214321")
    ///     .date("2025-04-23")
    ///     .r#type(post::Type::QYZFALL);
    /// let answer = client.v3().webizpay().bill().trade_bill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/bill/trade-bill", rest)
    }
}

/// 申请企业商户企业支付业务账单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/webizpay/bill/trade-bill");

    enumeration! {
        /// 账单类型
        Type {
            QYZFALL = "QYZFALL",
        }
    }

    /// 申请企业商户企业支付业务账单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Required<String>,
        /// 出资子商户号
        pub sub_mchid: Required<String>,
        /// 账单日期
        pub date: Required<String>,
        /// 账单类型
        pub r#type: Required<Enumeration<Type>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 出资子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 账单日期
        #[inline]
        pub fn date(mut self, value: impl Into<String>) -> Self {
            self.date = Required::set(value.into());
            self
        }

        /// 账单类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("date", &mut self.date),
                ("type", &mut self.r#type),
            ]);
        }
    }

    /// 申请企业商户企业支付业务账单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 账单日期
        pub date: Option<String>,
        /// 账单类型
        pub r#type: Option<Enumeration<Type>>,
        /// 账单下载地址
        pub download_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("date", &mut self.date),
                ("type", &mut self.r#type),
                ("download_url", &mut self.download_url),
            ]);
        }
    }

    message!(Request, Response);
}
