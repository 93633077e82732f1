//! `/v3/bill/tradebill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bill/tradebill`
#[derive(Clone, Debug)]
pub struct Tradebill(pub(crate) Node);

impl Tradebill {
    /// 申请交易账单 (direct and partner)
    ///
    /// `GET /v3/bill/tradebill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::tradebill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .sub_mchid("19000000001")
    ///     .bill_type(get::BillType::ALL)
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().bill().tradebill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551932)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bill/tradebill", rest)
    }
}

/// 申请交易账单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::bill::fundflowbill::get::{Response, TarType};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/bill/tradebill");

    enumeration! {
        /// 账单类型
        BillType {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            RECHARGE_REFUND = "RECHARGE_REFUND",
            ALL_SPECIAL = "ALL_SPECIAL",
            SUC_SPECIAL = "SUC_SPECIAL",
            REF_SPECIAL = "REF_SPECIAL",
        }
    }

    /// 申请交易账单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 账单日期
        pub bill_date: Required<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 账单类型
        pub bill_type: Option<Enumeration<BillType>>,
        /// 压缩类型
        pub tar_type: Option<Enumeration<TarType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 账单日期
        #[inline]
        pub fn bill_date(mut self, value: impl Into<String>) -> Self {
            self.bill_date = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 账单类型
        #[inline]
        pub fn bill_type(mut self, value: impl Into<Enumeration<BillType>>) -> Self {
            self.bill_type = Some(value.into());
            self
        }

        /// 压缩类型
        #[inline]
        pub fn tar_type(mut self, value: impl Into<Enumeration<TarType>>) -> Self {
            self.tar_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bill_date", &mut self.bill_date),
                ("sub_mchid", &mut self.sub_mchid),
                ("bill_type", &mut self.bill_type),
                ("tar_type", &mut self.tar_type),
            ]);
        }
    }

    message!(Request);
}
