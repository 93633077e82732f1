//! `/v3/gov/subsidy/zhejiang/authcode/try`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/authcode/try`
pub struct Try(pub(crate) Node);

impl Try {
    /// 预核销品类凭证码
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/try`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::r#try::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("")
    ///     .mchnt_no("")
    ///     .term_no("")
    ///     .auth_code("")
    ///     .category("A01")
    ///     .county_code("330000");
    /// let answer = client.v3().gov().subsidy().zhejiang().authcode().r#try().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/authcode/try", rest)
    }
}

/// 预核销品类凭证码
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/authcode/try");

    enumeration! {
        /// 优惠模式
        DiscountMode {
            DIS_FLAG = "DIS_FLAG",
            DIS_CALC = "DIS_CALC",
            DIS_SMKT = "DIS_SMKT",
        }
    }

    /// 预核销品类凭证码：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_serial_no"),
            required::<String>("mchnt_no"),
            required::<String>("term_no"),
            required::<String>("auth_code"),
            required::<String>("category"),
            required::<String>("county_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接入方请求流水号（必填）
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_serial_no", value.into()))
        }

        /// 商户号（必填）
        pub fn mchnt_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchnt_no", value.into()))
        }

        /// 终端号（必填）
        pub fn term_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("term_no", value.into()))
        }

        /// 品类凭证码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("auth_code", value.into()))
        }

        /// 品类编码（必填）
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("category", value.into()))
        }

        /// 区县编码（必填）
        pub fn county_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("county_code", value.into()))
        }
    }

    /// 预核销品类凭证码：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 冻结流水号
        pub cred_frozen_no: Option<String>,
        /// 活动号
        pub event_id: Option<String>,
        /// 活动标题
        pub event_title: Option<String>,
        /// 优惠模式
        pub discount_mode: Option<Enumeration<DiscountMode>>,
        /// 原订单金额，单位为分
        pub amount: Option<Fen>,
        /// 优惠金额，单位为分
        pub discount_amt: Option<Fen>,
        /// 实付金额，单位为分
        pub pay_amt: Option<Fen>,
        /// 渠道优惠标记
        pub channel_dis_flag: Option<String>,
        /// 渠道活动号列表
        pub channel_evt_no: Option<String>,
        /// 品类编码
        pub category_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("resp_code", &mut self.resp_code),
                1 => Named("resp_desc", &mut self.resp_desc),
                2 => Named("cred_frozen_no", &mut self.cred_frozen_no),
                3 => Named("event_id", &mut self.event_id),
                4 => Named("event_title", &mut self.event_title),
                5 => Named("discount_mode", &mut self.discount_mode),
                6 => Named("amount", &mut self.amount),
                7 => Named("discount_amt", &mut self.discount_amt),
                8 => Named("pay_amt", &mut self.pay_amt),
                9 => Named("channel_dis_flag", &mut self.channel_dis_flag),
                10 => Named("channel_evt_no", &mut self.channel_evt_no),
                11 => Named("category_id", &mut self.category_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
