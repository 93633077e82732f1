//! `/v3/credit-repayment/partner/schedule-records/batch-create`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/schedule-records/batch-create`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Listed, Message, Named, Object, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/credit-repayment/partner/schedule-records/batch-create");

    /// 预约还款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("contract_id"),
            required::<String>("appid"),
            required::<String>("openid"),
            required::<Vec<ScheduleItems>>("schedule_items"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 还款协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 预约还款项列表（必填）
        #[inline]
        pub fn schedule_items(self, value: Vec<ScheduleItems>) -> Self {
            Self(self.0.with("schedule_items", value))
        }
    }

    /// 预约还款项列表
    #[derive(Clone)]
    pub struct ScheduleItems(pub(crate) Object);

    impl ScheduleItems {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_record_id"),
            required::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("repayment_amount"),
            optional::<String>("min_repayment_amount"),
            required::<String>("repayment_date"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户侧预约还款单号（必填）
        pub fn out_record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_record_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 应还款金额（必填）
        pub fn repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("repayment_amount", value.into()))
        }

        /// 最低还款金额
        pub fn min_repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("min_repayment_amount", value.into()))
        }

        /// 还款日期（必填）
        pub fn repayment_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("repayment_date", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("schedule_records", &mut self.schedule_records),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_record_id", &mut self.out_record_id),
                1 => Named("appid", &mut self.appid),
                2 => Named("sub_appid", &mut self.sub_appid),
                3 => Named("contract_id", &mut self.contract_id),
                4 => Named("repayment_amount", &mut self.repayment_amount),
                5 => Named("min_repayment_amount", &mut self.min_repayment_amount),
                6 => Named("repayment_date", &mut self.repayment_date),
                7 => Named("openid", &mut self.openid),
                _ => return None,
            })
        }
    }

    request!(Request, ScheduleItems);

    held!(ScheduleItems);

    message!(Response, ScheduleRecords);
}
