//! `/v3/payroll-card/transfer-batches`

/// `/v3/payroll-card/transfer-batches`
#[derive(Clone)]
pub struct TransferBatches {
    pub(crate) node: crate::chain::Node,
}

impl TransferBatches {
    /// 发起批量转账 (partner)
    ///
    /// `POST /v3/payroll-card/transfer-batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::transfer_batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1111111")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .authorization_type(post::AuthorizationType::INFORMATION_AUTHORIZATION_TYPE)
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_detail_list([
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三"),
    ///     ])
    ///     .sp_appid("wxf636efh567hg4388")
    ///     .employment_type(post::EmploymentType::LONG_TERM_EMPLOYMENT)
    ///     .employment_scene(post::EmploymentScene::LOGISTICS);
    /// let answer = client.v3().payroll_card().transfer_batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/transfer-batches", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/transfer-batches")
    }
}

/// 发起批量转账
pub mod post {

    enumeration! {
        /// 特约商户授权类型
        AuthorizationType {
            INFORMATION_AUTHORIZATION_TYPE = "INFORMATION_AUTHORIZATION_TYPE",
            FUND_AUTHORIZATION_TYPE = "FUND_AUTHORIZATION_TYPE",
            INFORMATION_AND_FUND_AUTHORIZATION_TYPE = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
        }
    }

    enumeration! {
        /// 用工类型
        EmploymentType {
            LONG_TERM_EMPLOYMENT = "LONG_TERM_EMPLOYMENT",
            SHORT_TERM_EMPLOYMENT = "SHORT_TERM_EMPLOYMENT",
            COOPERATION_EMPLOYMENT = "COOPERATION_EMPLOYMENT",
        }
    }

    enumeration! {
        /// 用工场景
        EmploymentScene {
            LOGISTICS = "LOGISTICS",
            MANUFACTURING = "MANUFACTURING",
            HOTEL = "HOTEL",
            CATERING = "CATERING",
            EVENT = "EVENT",
            RETAIL = "RETAIL",
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// `BusinessType`
        BusinessType {
            UNDEFINE = "UNDEFINE",
            PROMOTION = "PROMOTION",
        }
    }

    /// 发起批量转账：请求
    pub struct Request {
        /// 特约商户号（必填）
        pub sub_mchid: Option<String>,
        /// 特约商户AppID
        pub sub_appid: Option<String>,
        /// 特约商户授权类型（必填）
        pub authorization_type: AuthorizationType,
        /// 商家批次单号（必填）
        pub out_batch_no: Option<String>,
        /// 批次名称（必填）
        pub batch_name: Option<String>,
        /// 批次备注（必填）
        pub batch_remark: Option<String>,
        /// 转账总金额，单位为分（必填）
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数（必填）
        pub total_num: Option<i64>,
        /// 转账明细列表（必填）
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 服务商的AppID
        pub sp_appid: Option<String>,
        /// 用工类型（必填）
        pub employment_type: EmploymentType,
        /// 用工场景（必填）
        pub employment_scene: EmploymentScene,
        /// `business_type`
        pub business_type: BusinessType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 特约商户AppID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 特约商户授权类型（必填）
        pub fn authorization_type<M>(
            mut self,
            value: impl crate::IntoMember<AuthorizationType, M>,
        ) -> Self {
            self.authorization_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商家批次单号（必填）
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 批次名称（必填）
        pub fn batch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_name = value.into_member();
            self
        }

        /// 批次备注（必填）
        pub fn batch_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.batch_remark = value.into_member();
            self
        }

        /// 转账总金额，单位为分（必填）
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 转账总笔数（必填）
        pub fn total_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_num = value.into_member();
            self
        }

        /// 转账明细列表（必填）
        pub fn transfer_detail_list<M>(
            mut self,
            value: impl crate::IntoList<TransferDetailList, M>,
        ) -> Self {
            self.transfer_detail_list = value.into_list();
            self
        }

        /// 服务商的AppID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 用工类型（必填）
        pub fn employment_type<M>(
            mut self,
            value: impl crate::IntoMember<EmploymentType, M>,
        ) -> Self {
            self.employment_type = value.into_member().unwrap_or_default();
            self
        }

        /// 用工场景（必填）
        pub fn employment_scene<M>(
            mut self,
            value: impl crate::IntoMember<EmploymentScene, M>,
        ) -> Self {
            self.employment_scene = value.into_member().unwrap_or_default();
            self
        }

        /// `business_type`
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 转账明细列表
    pub struct TransferDetailList {
        /// 商家明细单号（必填）
        pub out_detail_no: Option<String>,
        /// 转账金额，单位为分（必填）
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填）
        pub transfer_remark: Option<String>,
        /// 收款用户OpenID（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输（必填）
        pub user_name: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransferDetailList {
        /// 商家明细单号（必填）
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transfer_amount = value.into_member();
            self
        }

        /// 转账备注（必填）
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }

        /// 收款用户OpenID（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 收款用户姓名，加密传输（必填）
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }
    }

    /// 发起批量转账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, TransferDetailList);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => sub_appid: Optional "sub_appid",
            2 => authorization_type: Required "authorization_type",
            3 => out_batch_no: Required "out_batch_no",
            4 => batch_name: Required "batch_name",
            5 => batch_remark: Required "batch_remark",
            6 => total_amount: Required "total_amount",
            7 => total_num: Required "total_num",
            8 => transfer_detail_list: Required "transfer_detail_list",
            9 => sp_appid: Optional "sp_appid",
            10 => employment_type: Required "employment_type",
            11 => employment_scene: Required "employment_scene",
            12 => business_type: Optional "business_type",
        }
        TransferDetailList {
            0 => out_detail_no: Required "out_detail_no",
            1 => transfer_amount: Required "transfer_amount",
            2 => transfer_remark: Required "transfer_remark",
            3 => openid: Required "openid",
            4 => user_name: Required "user_name",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => create_time: Optional "create_time",
        }
    }
}
