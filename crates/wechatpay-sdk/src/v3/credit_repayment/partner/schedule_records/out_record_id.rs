//! `/v3/credit-repayment/partner/schedule-records/{out_record_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`
pub struct OutRecordId(pub(crate) Node);

impl OutRecordId {
    /// 查询预约还款记录 (partner)
    ///
    /// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::schedule_records::out_record_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().contract_id("20251105000000123456789");
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .schedule_records()
    ///     .out_record_id("1234567abcde")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/schedule-records/{out_record_id}", rest)
    }
}

/// 查询预约还款记录
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/credit-repayment/partner/schedule-records/{out_record_id}");

    /// 查询预约还款记录：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("contract_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 还款协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }
    }

    /// 查询预约还款记录：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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

    impl Message for Response {
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

    request!(Request);

    message!(Response);
}
