//! `v2/wxv/finishrentbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/wxv/finishrentbill`
#[derive(Clone, Debug)]
pub struct Finishrentbill(pub(crate) Node);

impl Finishrentbill {
    /// 完结租借订单 (direct)
    ///
    /// `POST /wxv/finishrentbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::finishrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("")
    ///     .returned("TRUE")
    ///     .real_end_time("20091225091010")
    ///     .service_end_location("嗨客时尚主题展餐厅")
    ///     .total_amount(40000)
    ///     .rent_fee(5800)
    ///     .compensation_fee(6000)
    ///     .compensation_fee_desc("充电宝有轻微损坏，赔偿30%押金")
    ///     .finish_ticket("")
    ///     .profit_sharing(post::ProfitSharing::Y);
    /// let answer = client.v2().wxv().finishrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/wxv/finishrentbill", rest)
    }
}

/// 完结租借订单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::wxv::cancelbill::post::{
        Response, ResultCode, ReturnCode, SignType, Version,
    };
    pub use crate::v2::wxv::finishhotelbill::post::ProfitSharing;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/wxv/finishrentbill").mutual_tls().numbered_by("out_order_no");

    /// 完结租借订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Required<Enumeration<Version>>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 商户服务订单号
        pub out_order_no: Required<String>,
        /// 服务ID
        pub service_id: Required<String>,
        /// 是否归还
        pub returned: Required<String>,
        /// 实际归还时间
        pub real_end_time: Option<String>,
        /// 归还地点
        pub service_end_location: Option<String>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 租金费用，单位为分
        pub rent_fee: Required<Fen>,
        /// 赔偿金费用，单位为分
        pub compensation_fee: Required<Fen>,
        /// 赔偿金费用说明
        pub compensation_fee_desc: Required<String>,
        /// 完结凭证
        pub finish_ticket: Required<String>,
        /// 分账标识
        pub profit_sharing: Required<Enumeration<ProfitSharing>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接口版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 是否归还
        #[inline]
        pub fn returned(mut self, value: impl Into<String>) -> Self {
            self.returned = Required::set(value.into());
            self
        }

        /// 实际归还时间
        #[inline]
        pub fn real_end_time(mut self, value: impl Into<String>) -> Self {
            self.real_end_time = Some(value.into());
            self
        }

        /// 归还地点
        #[inline]
        pub fn service_end_location(mut self, value: impl Into<String>) -> Self {
            self.service_end_location = Some(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 租金费用，单位为分
        #[inline]
        pub fn rent_fee(mut self, value: impl Into<Fen>) -> Self {
            self.rent_fee = Required::set(value.into());
            self
        }

        /// 赔偿金费用，单位为分
        #[inline]
        pub fn compensation_fee(mut self, value: impl Into<Fen>) -> Self {
            self.compensation_fee = Required::set(value.into());
            self
        }

        /// 赔偿金费用说明
        #[inline]
        pub fn compensation_fee_desc(mut self, value: impl Into<String>) -> Self {
            self.compensation_fee_desc = Required::set(value.into());
            self
        }

        /// 完结凭证
        #[inline]
        pub fn finish_ticket(mut self, value: impl Into<String>) -> Self {
            self.finish_ticket = Required::set(value.into());
            self
        }

        /// 分账标识
        #[inline]
        pub fn profit_sharing(mut self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            self.profit_sharing = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("version", &mut self.version),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("returned", &mut self.returned),
                ("real_end_time", &mut self.real_end_time),
                ("service_end_location", &mut self.service_end_location),
                ("total_amount", &mut self.total_amount),
                ("rent_fee", &mut self.rent_fee),
                ("compensation_fee", &mut self.compensation_fee),
                ("compensation_fee_desc", &mut self.compensation_fee_desc),
                ("finish_ticket", &mut self.finish_ticket),
                ("profit_sharing", &mut self.profit_sharing),
            ]);
        }
    }

    message!(Request);
}
