//! `/v3/marketing/busifavor/stocks/{stock_id}/budget`

use crate::chain::{Members, Method};

/// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
pub struct Budget {
    pub(crate) node: crate::chain::Node,
}

impl Budget {
    /// 修改批次预算 (direct and partner)
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::budget::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .target_max_coupons(3000)
    ///     .target_max_coupons_by_day(0)
    ///     .current_max_coupons(500)
    ///     .current_max_coupons_by_day(300)
    ///     .modify_budget_request_no("1002600620019090123143254436");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .stocks()
    ///     .stock_id("98065001")
    ///     .budget()
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/busifavor/stocks/{stock_id}/budget",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}/budget")
    }
}

/// 修改批次预算
pub mod patch {
    use crate::message;

    /// 修改批次预算：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("target_max_coupons"),
            message::optional::<i64>("target_max_coupons_by_day"),
            message::optional::<i64>("current_max_coupons"),
            message::optional::<i64>("current_max_coupons_by_day"),
            message::required::<String>("modify_budget_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 目标批次最大发放个数
        #[inline]
        pub fn target_max_coupons(self, value: i64) -> Self {
            Self(self.0.with("target_max_coupons", value))
        }

        /// 目标单天发放上限个数
        #[inline]
        pub fn target_max_coupons_by_day(self, value: i64) -> Self {
            Self(self.0.with("target_max_coupons_by_day", value))
        }

        /// 当前批次最大发放个数
        #[inline]
        pub fn current_max_coupons(self, value: i64) -> Self {
            Self(self.0.with("current_max_coupons", value))
        }

        /// 当前单天发放上限个数
        #[inline]
        pub fn current_max_coupons_by_day(self, value: i64) -> Self {
            Self(self.0.with("current_max_coupons_by_day", value))
        }

        /// 修改预算请求单据号（必填）
        pub fn modify_budget_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("modify_budget_request_no", value))
        }
    }

    /// 修改批次预算：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次当前最大发放个数
        pub max_coupons: Option<i64>,
        /// 当前单天发放上限个数
        pub max_coupons_by_day: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => max_coupons: "max_coupons",
            1 => max_coupons_by_day: "max_coupons_by_day",
        }
    }
}
