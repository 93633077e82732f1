//! `/v3/webizpay/employees/{employee_id}/quota-cards`

pub mod card_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/employees/{employee_id}/quota-cards`
#[derive(Clone, Debug)]
pub struct QuotaCards(pub(crate) Node);

impl QuotaCards {
    /// `/{card_no}`: 企业支付额度卡卡号
    #[inline]
    pub fn card_no(self, value: impl Into<String>) -> card_no::CardNo {
        card_no::CardNo(self.0.bind("card_no", value))
    }

    /// 企业商户为员工下发企业支付额度卡 (partner)
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::quota_cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .sub_mchid("43214321")
    ///     .card_template_id("template_123")
    ///     .amount(10000)
    ///     .card_name("报销额度卡")
    ///     .out_card_no("mch_card_123456")
    ///     .effective_end_time("2023-12-31T23:59:59+08:00")
    ///     .card_remark("2023年1月差旅报销")
    ///     .avail_mch_range_id("range_12345678");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .quota_cards()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/employees/{employee_id}/quota-cards", rest)
    }
}

/// 企业商户为员工下发企业支付额度卡
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/webizpay/employees/{employee_id}/quota-cards");

    /// 企业商户为员工下发企业支付额度卡：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Required<String>,
        /// 出资子商户号
        pub sub_mchid: Required<String>,
        /// 企业支付卡模板ID
        pub card_template_id: Required<String>,
        /// 卡片总金额，单位为分
        pub amount: Required<Fen>,
        /// 卡片名称
        pub card_name: Required<String>,
        /// 商户卡号
        pub out_card_no: Required<String>,
        /// 卡片有效期
        pub effective_end_time: Required<Time>,
        /// 卡片备注
        pub card_remark: Option<String>,
        /// 可用商户范围ID
        pub avail_mch_range_id: Option<String>,
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

        /// 企业支付卡模板ID
        #[inline]
        pub fn card_template_id(mut self, value: impl Into<String>) -> Self {
            self.card_template_id = Required::set(value.into());
            self
        }

        /// 卡片总金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 卡片名称
        #[inline]
        pub fn card_name(mut self, value: impl Into<String>) -> Self {
            self.card_name = Required::set(value.into());
            self
        }

        /// 商户卡号
        #[inline]
        pub fn out_card_no(mut self, value: impl Into<String>) -> Self {
            self.out_card_no = Required::set(value.into());
            self
        }

        /// 卡片有效期
        #[inline]
        pub fn effective_end_time(mut self, value: impl Into<Time>) -> Self {
            self.effective_end_time = Required::set(value.into());
            self
        }

        /// 卡片备注
        #[inline]
        pub fn card_remark(mut self, value: impl Into<String>) -> Self {
            self.card_remark = Some(value.into());
            self
        }

        /// 可用商户范围ID
        #[inline]
        pub fn avail_mch_range_id(mut self, value: impl Into<String>) -> Self {
            self.avail_mch_range_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("card_template_id", &mut self.card_template_id),
                ("amount", &mut self.amount),
                ("card_name", &mut self.card_name),
                ("out_card_no", &mut self.out_card_no),
                ("effective_end_time", &mut self.effective_end_time),
                ("card_remark", &mut self.card_remark),
                ("avail_mch_range_id", &mut self.avail_mch_range_id),
            ]);
        }
    }

    /// 企业商户为员工下发企业支付额度卡：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 商户卡号
        pub out_card_no: Option<String>,
        /// 微信授权关系ID
        pub employee_id: Option<String>,
        /// 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// 卡片生效时间
        pub effective_begin_time: Option<String>,
        /// 卡片有效期
        pub effective_end_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_card_no", &mut self.out_card_no),
                ("employee_id", &mut self.employee_id),
                ("card_no", &mut self.card_no),
                ("effective_begin_time", &mut self.effective_begin_time),
                ("effective_end_time", &mut self.effective_end_time),
            ]);
        }
    }

    message!(Request, Response);
}
