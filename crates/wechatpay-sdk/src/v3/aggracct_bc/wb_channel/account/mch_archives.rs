//! `/v3/aggracct-bc/wb-channel/account/mch_archives`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/account/mch_archives`
pub struct MchArchives(pub(crate) Node);

impl MchArchives {
    /// 查询商户资料
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::account::mch_archives::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900016681")
    ///     .bal_account_no("6225760000000000")
    ///     .card_no("6225760000000000")
    ///     .sgn_no("example_sgn_no")
    ///     .req_scene(get::ReqScene::SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT);
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .account()
    ///     .mch_archives()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/account/mch_archives", rest)
    }
}

/// 查询商户资料
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::{ReqScene, Request};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/aggracct-bc/wb-channel/account/mch_archives");

    enumeration! {
        /// 主体类型
        MerchantType {
            N1 = "1",
            N2 = "2",
            N3 = "3",
        }
    }

    enumeration! {
        /// 主体证件类型
        MerchantIdType {
            N12 = "12",
        }
    }

    enumeration! {
        /// 法定代表人证件类型
        LegalRepresentativeIdType {
            N01 = "01",
        }
    }

    enumeration! {
        /// 受益所有人证件类型
        BeneficialOwnerIdType {
            N01 = "01",
        }
    }

    /// 查询商户资料：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号
        pub mchid: Option<String>,
        /// 额度台账号，加密传输
        pub bal_account_no: Option<Sensitive>,
        /// 主体类型
        pub merchant_type: Option<Enumeration<MerchantType>>,
        /// 主体证件类型
        pub merchant_id_type: Option<Enumeration<MerchantIdType>>,
        /// 主体证件登记名称，加密传输
        pub merchant_name: Option<Sensitive>,
        /// 主体证件号码，加密传输
        pub merchant_id_no: Option<Sensitive>,
        /// 主体证件有效期起始日
        pub effective_date: Option<String>,
        /// 主体证件有效期结束日
        pub expire_date: Option<String>,
        /// 主体证件正面影像ID
        pub merchant_img_front_id: Option<String>,
        /// 主体注册地址
        pub register_address: Option<String>,
        /// 主体经营范围
        pub business_scope: Option<String>,
        /// 法定代表人信息
        pub legal_representative: Option<LegalRepresentative>,
        /// 受益所有人信息列表
        pub beneficial_owner: Option<Vec<BeneficialOwner>>,
        /// 卡号，加密传输
        pub card_no: Option<Sensitive>,
        /// 商户子账户协议号
        pub sgn_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("bal_account_no", &mut self.bal_account_no),
                2 => Named("merchant_type", &mut self.merchant_type),
                3 => Named("merchant_id_type", &mut self.merchant_id_type),
                4 => Named("merchant_name", &mut self.merchant_name),
                5 => Named("merchant_id_no", &mut self.merchant_id_no),
                6 => Named("effective_date", &mut self.effective_date),
                7 => Named("expire_date", &mut self.expire_date),
                8 => Named("merchant_img_front_id", &mut self.merchant_img_front_id),
                9 => Named("register_address", &mut self.register_address),
                10 => Named("business_scope", &mut self.business_scope),
                11 => Named("legal_representative", &mut self.legal_representative),
                12 => Named("beneficial_owner", &mut self.beneficial_owner),
                13 => Named("card_no", &mut self.card_no),
                14 => Named("sgn_no", &mut self.sgn_no),
                _ => return None,
            })
        }
    }

    /// 法定代表人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LegalRepresentative {
        /// 法定代表人证件类型
        pub legal_representative_id_type: Option<Enumeration<LegalRepresentativeIdType>>,
        /// 法定代表人姓名，加密传输
        pub legal_representative_name: Option<Sensitive>,
        /// 法定代表人证件号码，加密传输
        pub legal_representative_id_no: Option<Sensitive>,
        /// 法定代表人证件有效期起始日
        pub legal_representative_effective_date: Option<String>,
        /// 法定代表人证件有效期结束日
        pub legal_representative_expire_date: Option<String>,
        /// 法定代表人证件正面影像ID
        pub legal_representative_img_front_id: Option<String>,
        /// 法定代表人证件反面影像ID
        pub legal_representative_img_back_id: Option<String>,
        /// 法定代表人居住地址，加密传输
        pub legal_representative_address: Option<Sensitive>,
        /// 法定代表人发证机关
        pub legal_representative_issue_authority: Option<String>,
        /// 法定代表人民族
        pub legal_representative_nation: Option<String>,
    }

    impl Message for LegalRepresentative {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("legal_representative_id_type", &mut self.legal_representative_id_type),
                1 => Named("legal_representative_name", &mut self.legal_representative_name),
                2 => Named("legal_representative_id_no", &mut self.legal_representative_id_no),
                3 => Named(
                    "legal_representative_effective_date",
                    &mut self.legal_representative_effective_date,
                ),
                4 => Named(
                    "legal_representative_expire_date",
                    &mut self.legal_representative_expire_date,
                ),
                5 => Named(
                    "legal_representative_img_front_id",
                    &mut self.legal_representative_img_front_id,
                ),
                6 => Named(
                    "legal_representative_img_back_id",
                    &mut self.legal_representative_img_back_id,
                ),
                7 => Named("legal_representative_address", &mut self.legal_representative_address),
                8 => Named(
                    "legal_representative_issue_authority",
                    &mut self.legal_representative_issue_authority,
                ),
                9 => Named("legal_representative_nation", &mut self.legal_representative_nation),
                _ => return None,
            })
        }
    }

    /// 受益所有人信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BeneficialOwner {
        /// 受益所有人编号
        pub beneficial_owner_no: Option<String>,
        /// 受益所有人证件类型
        pub beneficial_owner_id_type: Option<Enumeration<BeneficialOwnerIdType>>,
        /// 受益所有人姓名，加密传输
        pub beneficial_owner_name: Option<Sensitive>,
        /// 受益所有人证件号码，加密传输
        pub beneficial_owner_id_no: Option<Sensitive>,
        /// 受益所有人证件有效期起始日
        pub beneficial_owner_effective_date: Option<String>,
        /// 受益所有人证件有效期结束日
        pub beneficial_owner_expire_date: Option<String>,
        /// 受益所有人证件正面影像ID
        pub beneficial_owner_img_front_id: Option<String>,
        /// 受益所有人证件反面影像ID
        pub beneficial_owner_img_back_id: Option<String>,
        /// 受益所有人居住地址，加密传输
        pub beneficial_owner_address: Option<Sensitive>,
    }

    impl Message for BeneficialOwner {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("beneficial_owner_no", &mut self.beneficial_owner_no),
                1 => Named("beneficial_owner_id_type", &mut self.beneficial_owner_id_type),
                2 => Named("beneficial_owner_name", &mut self.beneficial_owner_name),
                3 => Named("beneficial_owner_id_no", &mut self.beneficial_owner_id_no),
                4 => Named(
                    "beneficial_owner_effective_date",
                    &mut self.beneficial_owner_effective_date,
                ),
                5 => Named("beneficial_owner_expire_date", &mut self.beneficial_owner_expire_date),
                6 => {
                    Named("beneficial_owner_img_front_id", &mut self.beneficial_owner_img_front_id)
                }
                7 => Named("beneficial_owner_img_back_id", &mut self.beneficial_owner_img_back_id),
                8 => Named("beneficial_owner_address", &mut self.beneficial_owner_address),
                _ => return None,
            })
        }
    }

    message!(Response, LegalRepresentative, BeneficialOwner);
}
