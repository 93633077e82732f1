//! 修改批次预算 · Change the budget of a batch
//!
//! `/v3/marketing/busifavor/stocks/{stock_id}/budget`

use crate::chain::{Members, Method};

/// 修改批次预算 · Change the budget of a batch
///
/// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
#[derive(Clone)]
pub struct Budget {
    pub(crate) node: crate::chain::Node,
}

impl Budget {
    /// 修改批次预算 · Change the budget of a batch
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
    ///
    /// 商户修改商家券批次的最大发放个数或单天发放上限，返回修改后的上限。模式：普通商户、服务商。
    ///
    /// Changes how many coupons of a batch can be issued in total or per day and returns the new limits. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::budget::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RESOURCE_ALREADY_EXISTS` (400): 批次已存在，或券已被其他请求核销。查询批次或券的状态。 · The stock already exists, or another request has redeemed the coupon. Query the stock or the coupon.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012465739](https://pay.weixin.qq.com/doc/v3/merchant/4012465739), [partner/4012465809](https://pay.weixin.qq.com/doc/v3/partner/4012465809)
    #[doc(alias(
        "修改批次预算",
        "Change the budget of a batch",
        "商家券",
        "budget",
        "stocks/budget"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/busifavor/stocks/{stock_id}/budget",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}/budget")
    }
}

/// 修改批次预算 · Change the budget of a batch
pub mod patch {

    /// 修改批次预算：请求 · Change the budget of a batch: request
    pub struct Request {
        /// 目标批次最大发放个数 · Target maximum coupons in batch
        pub target_max_coupons: Option<i64>,
        /// 目标单天发放上限个数 · Target maximum coupons per day
        pub target_max_coupons_by_day: Option<i64>,
        /// 当前批次最大发放个数 · Current maximum coupons in batch
        pub current_max_coupons: Option<i64>,
        /// 当前单天发放上限个数 · Current maximum coupons per day
        pub current_max_coupons_by_day: Option<i64>,
        /// 修改预算请求单据号（必填） · Budget modification request number (required)
        pub modify_budget_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 目标批次最大发放个数 · Target maximum coupons in batch
        pub fn target_max_coupons<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.target_max_coupons = value.into_member();
            self
        }

        /// 目标单天发放上限个数 · Target maximum coupons per day
        pub fn target_max_coupons_by_day<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.target_max_coupons_by_day = value.into_member();
            self
        }

        /// 当前批次最大发放个数 · Current maximum coupons in batch
        pub fn current_max_coupons<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.current_max_coupons = value.into_member();
            self
        }

        /// 当前单天发放上限个数 · Current maximum coupons per day
        pub fn current_max_coupons_by_day<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.current_max_coupons_by_day = value.into_member();
            self
        }

        /// 修改预算请求单据号（必填） · Budget modification request number (required)
        pub fn modify_budget_request_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.modify_budget_request_no = value.into_member();
            self
        }
    }

    /// 修改批次预算：应答 · Change the budget of a batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次当前最大发放个数 · Current maximum coupons in batch
        pub max_coupons: Option<i64>,
        /// 当前单天发放上限个数 · Current maximum coupons per day
        pub max_coupons_by_day: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => target_max_coupons: Optional "target_max_coupons",
            1 => target_max_coupons_by_day: Optional "target_max_coupons_by_day",
            2 => current_max_coupons: Optional "current_max_coupons",
            3 => current_max_coupons_by_day: Optional "current_max_coupons_by_day",
            4 => modify_budget_request_no: Required "modify_budget_request_no",
        }
        Response {
            0 => max_coupons: Optional "max_coupons",
            1 => max_coupons_by_day: Optional "max_coupons_by_day",
        }
    }
}
