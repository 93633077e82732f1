//! `/v3/credit-repayment/partner/schedule-records/batch-create`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/schedule-records/batch-create`
#[derive(Clone, Debug)]
pub struct BatchCreate(pub(crate) Node);

impl BatchCreate {
    /// 预约还款 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::schedule_records::batch_create::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .contract_id("20251105000000123456789")
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .schedule_items(vec![
    ///         post::ScheduleItems::new()
    ///             .out_record_id("1234567abcde")
    ///             .sub_mchid("1900000109")
    ///             .sub_appid("wxcbda96de0b165489")
    ///             .repayment_amount("10000")
    ///             .min_repayment_amount("2000")
    ///             .repayment_date("2025-11-18"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .schedule_records()
    ///     .batch_create()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/schedule-records/batch-create", rest)
    }
}

/// 预约还款
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/credit-repayment/partner/schedule-records/batch-create");

    /// 预约还款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 还款协议ID
        pub contract_id: Required<String>,
        /// 商户AppID
        pub appid: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 预约还款项列表
        pub schedule_items: Required<Vec<ScheduleItems>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款协议ID
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 商户AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 预约还款项列表
        #[inline]
        pub fn schedule_items(mut self, value: Vec<ScheduleItems>) -> Self {
            self.schedule_items = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("contract_id", &mut self.contract_id),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("schedule_items", &mut self.schedule_items),
            ]);
        }
    }

    /// 预约还款项列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ScheduleItems {
        /// 商户侧预约还款单号
        pub out_record_id: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 应还款金额
        pub repayment_amount: Required<String>,
        /// 最低还款金额
        pub min_repayment_amount: Option<String>,
        /// 还款日期
        pub repayment_date: Required<String>,
    }

    impl ScheduleItems {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户侧预约还款单号
        #[inline]
        pub fn out_record_id(mut self, value: impl Into<String>) -> Self {
            self.out_record_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户AppID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 应还款金额
        #[inline]
        pub fn repayment_amount(mut self, value: impl Into<String>) -> Self {
            self.repayment_amount = Required::set(value.into());
            self
        }

        /// 最低还款金额
        #[inline]
        pub fn min_repayment_amount(mut self, value: impl Into<String>) -> Self {
            self.min_repayment_amount = Some(value.into());
            self
        }

        /// 还款日期
        #[inline]
        pub fn repayment_date(mut self, value: impl Into<String>) -> Self {
            self.repayment_date = Required::set(value.into());
            self
        }
    }

    impl Message for ScheduleItems {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_record_id", &mut self.out_record_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("repayment_amount", &mut self.repayment_amount),
                ("min_repayment_amount", &mut self.min_repayment_amount),
                ("repayment_date", &mut self.repayment_date),
            ]);
        }
    }

    /// 预约还款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预约还款记录列表
        pub schedule_records: Option<Vec<ScheduleRecords>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("schedule_records", &mut self.schedule_records)]);
        }
    }

    /// 预约还款记录列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ScheduleRecords {
        /// 商户侧预约还款单号
        pub out_record_id: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 还款协议ID
        pub contract_id: Option<String>,
        /// 应还款金额
        pub repayment_amount: Option<String>,
        /// 最低还款金额
        pub min_repayment_amount: Option<String>,
        /// 还款日期
        pub repayment_date: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
    }

    impl Message for ScheduleRecords {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_record_id", &mut self.out_record_id),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("contract_id", &mut self.contract_id),
                ("repayment_amount", &mut self.repayment_amount),
                ("min_repayment_amount", &mut self.min_repayment_amount),
                ("repayment_date", &mut self.repayment_date),
                ("openid", &mut self.openid),
            ]);
        }
    }

    message!(Request, ScheduleItems, Response, ScheduleRecords);
}
