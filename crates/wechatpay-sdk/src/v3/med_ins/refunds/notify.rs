//! `/v3/med-ins/refunds/notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/med-ins/refunds/notify`
#[derive(Clone, Debug)]
pub struct Notify(pub(crate) Node);

impl Notify {
    /// 医保退款通知
    ///
    /// `POST /v3/med-ins/refunds/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::refunds::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mix_trade_no("1217752501201407033233368318")
    ///     .sub_mchid("1900000109")
    ///     .med_refund_total_fee(45000)
    ///     .med_refund_gov_fee(45000)
    ///     .med_refund_self_fee(45000)
    ///     .med_refund_other_fee(45000)
    ///     .refund_time("2018-06-08T10:34:56+08:00")
    ///     .out_refund_no("R202204022005169952975171534816");
    /// client.v3().med_ins().refunds().notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/med-ins/refunds/notify", rest)
    }
}

/// 医保退款通知
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/med-ins/refunds/notify")
            .numbered_by("out_refund_no")
            .in_query(&["mix_trade_no"]);

    /// 医保退款通知：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 医保自费混合订单号
        pub mix_trade_no: Required<String>,
        /// 医疗机构的商户号
        pub sub_mchid: Required<String>,
        /// 医保退款的总金额，单位为分
        pub med_refund_total_fee: Required<Fen>,
        /// 医保统筹退款金额，单位为分
        pub med_refund_gov_fee: Required<Fen>,
        /// 医保个账退款金额，单位为分
        pub med_refund_self_fee: Required<Fen>,
        /// 医保其他退款金额，单位为分
        pub med_refund_other_fee: Required<Fen>,
        /// 医保退款成功时间
        pub refund_time: Required<Time>,
        /// 从业机构退款单号
        pub out_refund_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 医保自费混合订单号
        #[inline]
        pub fn mix_trade_no(mut self, value: impl Into<String>) -> Self {
            self.mix_trade_no = Required::set(value.into());
            self
        }

        /// 医疗机构的商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 医保退款的总金额，单位为分
        #[inline]
        pub fn med_refund_total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_refund_total_fee = Required::set(value.into());
            self
        }

        /// 医保统筹退款金额，单位为分
        #[inline]
        pub fn med_refund_gov_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_refund_gov_fee = Required::set(value.into());
            self
        }

        /// 医保个账退款金额，单位为分
        #[inline]
        pub fn med_refund_self_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_refund_self_fee = Required::set(value.into());
            self
        }

        /// 医保其他退款金额，单位为分
        #[inline]
        pub fn med_refund_other_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_refund_other_fee = Required::set(value.into());
            self
        }

        /// 医保退款成功时间
        #[inline]
        pub fn refund_time(mut self, value: impl Into<Time>) -> Self {
            self.refund_time = Required::set(value.into());
            self
        }

        /// 从业机构退款单号
        #[inline]
        pub fn out_refund_no(mut self, value: impl Into<String>) -> Self {
            self.out_refund_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mix_trade_no", &mut self.mix_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("med_refund_total_fee", &mut self.med_refund_total_fee),
                ("med_refund__gov_fee", &mut self.med_refund_gov_fee),
                ("med_refund__self_fee", &mut self.med_refund_self_fee),
                ("med_refund__other_fee", &mut self.med_refund_other_fee),
                ("refund_time", &mut self.refund_time),
                ("out_refund_no", &mut self.out_refund_no),
            ]);
        }
    }

    message!(Request);
}
