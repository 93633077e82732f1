//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
#[derive(Clone, Debug)]
pub struct Sync(pub(crate) Node);

impl Sync {
    /// 同步支付分订单信息
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .r#type(post::Type::ORDER_PAID)
    ///     .detail(
    ///         post::Detail::new().seq(1).paid_time("2019-11-11T16:24:05+08:00").paid_amount(1),
    ///     );
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .oversea()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync", rest)
    }
}

/// 同步支付分订单信息
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
    )
    .at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 场景类型
        Type {
            ORDER_PAID = "Order_Paid",
        }
    }

    /// 同步支付分订单信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 场景类型
        pub r#type: Required<Enumeration<Type>>,
        /// 内容信息详情
        pub detail: Required<Detail>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 场景类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 内容信息详情
        #[inline]
        pub fn detail(mut self, value: Detail) -> Self {
            self.detail = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("type", &mut self.r#type),
                ("detail", &mut self.detail),
            ]);
        }
    }

    /// 内容信息详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Detail {
        /// 收款序号
        pub seq: Option<i64>,
        /// 收款成功时间
        pub paid_time: Required<Time>,
        /// 收款金额，单位为分
        pub paid_amount: Option<Fen>,
    }

    impl Detail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 收款序号
        #[inline]
        pub fn seq(mut self, value: i64) -> Self {
            self.seq = Some(value);
            self
        }

        /// 收款成功时间
        #[inline]
        pub fn paid_time(mut self, value: impl Into<Time>) -> Self {
            self.paid_time = Required::set(value.into());
            self
        }

        /// 收款金额，单位为分
        #[inline]
        pub fn paid_amount(mut self, value: impl Into<Fen>) -> Self {
            self.paid_amount = Some(value.into());
            self
        }
    }

    impl Message for Detail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("seq", &mut self.seq),
                ("paid_time", &mut self.paid_time),
                ("paid_amount", &mut self.paid_amount),
            ]);
        }
    }

    message!(Request, Detail);
}
