//! `/v3/med-ins/refunds/notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/med-ins/refunds/notify`
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
        self.0.call_empty(&post::OPERATION).message(request.0)
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

    use crate::message::{Fen, Listed, Object, Time, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/med-ins/refunds/notify")
            .numbered_by("out_refund_no")
            .in_query(&["mix_trade_no"]);

    /// 医保退款通知：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mix_trade_no"),
            required::<String>("sub_mchid"),
            required::<Fen>("med_refund_total_fee"),
            required::<Fen>("med_refund__gov_fee"),
            required::<Fen>("med_refund__self_fee"),
            required::<Fen>("med_refund__other_fee"),
            required::<Time>("refund_time"),
            required::<String>("out_refund_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 医保自费混合订单号（必填）
        pub fn mix_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mix_trade_no", value.into()))
        }

        /// 医疗机构的商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 医保退款的总金额，单位为分（必填）
        pub fn med_refund_total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("med_refund_total_fee", value.into()))
        }

        /// 医保统筹退款金额，单位为分（必填）
        pub fn med_refund_gov_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("med_refund__gov_fee", value.into()))
        }

        /// 医保个账退款金额，单位为分（必填）
        pub fn med_refund_self_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("med_refund__self_fee", value.into()))
        }

        /// 医保其他退款金额，单位为分（必填）
        pub fn med_refund_other_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("med_refund__other_fee", value.into()))
        }

        /// 医保退款成功时间（必填）
        pub fn refund_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("refund_time", value.into()))
        }

        /// 从业机构退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_refund_no", value.into()))
        }
    }

    request!(Request);
}
